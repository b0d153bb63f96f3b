package org.safeconduct.security.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.agency.Agencies;
import org.safeconduct.agency.Agency;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.StaffRegister;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented staff of the demo, each a member of an agency of the register. */
@Component
@Profile("demo")
class Personas implements StaffRegister {

    private final DemoSettings settings;
    private final Agencies agencies;

    Personas(DemoSettings settings, Agencies agencies) {
        this.settings = settings;
        this.agencies = agencies;
    }

    Optional<Actor> actor(String id) {
        return settings.personas().stream()
                .filter(persona -> persona.id().value().equals(id))
                .findFirst()
                .map(this::actor);
    }

    @Override
    public List<Actor> of(AgencyCode agency) {
        return settings.personas().stream()
                .filter(persona -> persona.agency().equals(agency))
                .map(this::actor)
                .sorted(Comparator.comparing(Actor::name))
                .toList();
    }

    @Override
    public Optional<Actor> find(ActorId id) {
        return actor(id.value());
    }

    /** Invented like the people: the domain is one that nobody can own. */
    @Override
    public Optional<String> mail(ActorId id) {
        return find(id).map(persona -> persona.id() + "@safeconduct.example");
    }

    private Actor actor(Persona persona) {
        Agency agency = agency(persona);
        return new Actor(
                persona.id(),
                persona.name(),
                agency.code(),
                agency.country(),
                agency.kind(),
                persona.roles(),
                persona.desks(),
                persona.language());
    }

    /** By country, in the order of the demo file. */
    Map<CountryCode, List<Persona>> byCountry() {
        return byCountry(settings.personas());
    }

    /** One of them alone, in their country. */
    Map<CountryCode, List<Persona>> byCountry(String id) {
        return byCountry(settings.personas().stream()
                .filter(persona -> persona.id().value().equals(id))
                .toList());
    }

    private Map<CountryCode, List<Persona>> byCountry(List<Persona> some) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        persona -> agency(persona).country(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Where they work; public for the page that shows it. */
    public Agency agency(Persona persona) {
        return agencies.agency(persona.agency());
    }
}
