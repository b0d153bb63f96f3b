package org.safeconduct.operation.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.operation.node.Node;
import org.safeconduct.operation.node.Nodes;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.upkeep.Broken;
import org.safeconduct.procedure.upkeep.Models;
import org.safeconduct.procedure.upkeep.Upkeep;
import org.safeconduct.procedure.upkeep.Version;
import org.springframework.boot.actuate.health.HealthContributorRegistry;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What technical support may see and do; every look and every retry is recorded. Refuses all others as NOT_FOUND. */
@Component
class OperationRoom {

    private static final List<String> PARTS = List.of("db", "engine", "schema", "identity", "diskSpace");

    private final Upkeep upkeep;
    private final Procedures procedures;
    private final CaseFiles files;
    private final HealthContributorRegistry health;
    private final Nodes nodes;
    private final Ledger ledger;

    OperationRoom(
            Upkeep upkeep,
            Procedures procedures,
            CaseFiles files,
            HealthContributorRegistry health,
            Nodes nodes,
            Ledger ledger) {
        this.upkeep = upkeep;
        this.procedures = procedures;
        this.files = files;
        this.health = health;
        this.nodes = nodes;
        this.ledger = ledger;
    }

    /** One part this node needs, and whether it answers now. */
    public record Part(String name, boolean up) {}

    /**
     * A broken job in the reader's words.
     *
     * @param procedure null, like the step and the reference, where it is the engine's own housekeeping
     */
    public record Line(
            Broken job,
            @Nullable String procedure,
            @Nullable String step,
            @Nullable String reference) {}

    /** A version under the name its readers know. */
    public record Rules(Version version, String title) {}

    List<Part> parts(Actor actor) {
        checkOperates(actor);
        return PARTS.stream()
                .filter(name -> health.getContributor(name) instanceof HealthIndicator)
                .map(name -> new Part(name, up((HealthIndicator) health.getContributor(name))))
                .toList();
    }

    private static boolean up(HealthIndicator part) {
        return Status.UP.equals(part.health().getStatus());
    }

    List<Line> broken(Actor actor) {
        checkOperates(actor);
        ledger.read(actor, null, Deed.of(Deed.Act.CONSULT, List.of(), "operations"));
        return upkeep.broken().stream().map(this::line).toList();
    }

    List<Rules> versions(Actor actor) {
        checkOperates(actor);
        return upkeep.versions().stream()
                .map(version ->
                        new Rules(version, text(version.deployment(), version.key() + ".title", version.title())))
                .toList();
    }

    List<Node> nodes(Actor actor) {
        checkOperates(actor);
        return nodes.seen();
    }

    Models models(Actor actor) {
        checkOperates(actor);
        return upkeep.models();
    }

    /** One more try, now. Refuses NOT_FOUND what is not broken, or no longer. */
    @Transactional
    public void retry(Actor actor, String id) {
        checkOperates(actor);
        Optional<CaseId> caseId = upkeep.retry(id);
        ledger.changed(actor, caseId.orElse(null), Deed.of(Deed.Act.ADMIN, List.of(), "retry"));
    }

    private Line line(Broken job) {
        Broken.Place place = job.place();
        CaseId caseId = job.caseId();
        return new Line(
                job,
                place == null ? null : text(place.deployment(), place.procedure() + ".title", place.title()),
                place == null
                        ? null
                        : text(place.deployment(), place.procedure() + "." + place.element(), place.name()),
                caseId == null ? null : files.head(caseId).reference());
    }

    private String text(String deployment, String key, String english) {
        Locale language = LocaleContextHolder.getLocale();
        return procedures.text(deployment, key, english, language);
    }

    private static void checkOperates(Actor actor) {
        if (!actor.is(Role.SUPPORT)) {
            throw Refusal.notFound();
        }
    }
}
