package org.safeconduct.casework.voluntaryreturn.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safeconduct.access.Track;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.NewCase;
import org.safeconduct.casework.opening.CaseOpening;
import org.safeconduct.casework.voluntaryreturn.VoluntaryReturn;
import org.safeconduct.form.Answers;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.person.Persons;
import org.springframework.stereotype.Component;

/** Begins a voluntary return: registers the person and the family as they say who they are. */
@Component
class ReturnOpening implements CaseOpening {

    private static final Set<Desk> DESKS = Set.of(new Desk("return-counsellor"), new Desk("reception"));

    private final Persons persons;
    private final Agencies agencies;
    private final FirstWords firstWords;

    ReturnOpening(Persons persons, Agencies agencies, FirstWords firstWords) {
        this.persons = persons;
        this.agencies = agencies;
        this.firstWords = firstWords;
    }

    @Override
    public String procedure() {
        return VoluntaryReturn.PROCEDURE;
    }

    @Override
    public String form() {
        return "open-return-case";
    }

    @Override
    public boolean mayOpen(Actor actor) {
        return DESKS.stream().anyMatch(actor::worksAt);
    }

    @Override
    public Set<Compartment> compartments() {
        return Set.of(Compartment.IDENTITY, Compartment.TRAVEL, Compartment.NOTE);
    }

    @Override
    public NewCase prepare(Actor actor, Answers answers) {
        List<NewCase.NewMember> members = new ArrayList<>();
        for (FirstWords.Said said : firstWords.of(actor, answers)) {
            members.add(new NewCase.NewMember(
                    registered(said, members.size() - 1),
                    said.relation(),
                    said.principal(),
                    said.adult(),
                    said.birthYear()));
        }
        return new NewCase(
                VoluntaryReturn.PROCEDURE,
                Track.VOLUNTARY_RETURN,
                new CountryCode(FirstWords.text(answers, "returnCountry")),
                agencies.agency(actor.agency()).region(),
                members,
                actor.practice());
    }

    /** Complaints about a person come back under the questions of the form. */
    private PersonId registered(FirstWords.Said said, int place) {
        try {
            return persons.register(said.person());
        } catch (Refusal refused) {
            throw AskedAs.of(refused, said.person(), place);
        }
    }
}
