package org.safeconduct.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.casefile.Reading.Reader;
import org.safeconduct.casefile.cover.CaseRows;
import org.safeconduct.casefile.entry.EntryRows;
import org.safeconduct.casefile.entry.Filed;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseFact.EntryAdded;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts acts on file: one entry, one version, one ledger row, one fact. */
@Component
class Filing {

    private final CaseRows cases;
    private final EntryRows entries;
    private final Rulings rulings;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Filing(
            CaseRows cases,
            EntryRows entries,
            Rulings rulings,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.cases = cases;
        this.entries = entries;
        this.rulings = rulings;
        this.ledger = ledger;
        this.clock = clock;
        this.facts = facts;
    }

    /** One act on a case. */
    record Act(
            @Nullable Actor actor,
            String kind,
            @Nullable Source source,
            @Nullable PersonId member,
            @Nullable EntryId corrects,
            List<Part> parts) {

        static Act of(@Nullable Actor actor, String kind, List<Part> parts) {
            return new Act(actor, kind, null, null, null, parts);
        }
    }

    CaseHead lock(CaseId caseId) {
        return cases.lock(caseId).orElseThrow(Refusal::notFound);
    }

    /** Locks an open file; refuses a closed one. */
    CaseHead lockOpen(CaseId caseId) {
        CaseHead head = lock(caseId);
        if (!head.open()) {
            throw Refusal.conflict("refusal.casefile.closed");
        }
        return head;
    }

    /** What an actor may do in a case they may know of; NOT_FOUND otherwise. */
    Ruling known(Actor actor, CaseHead head, @Nullable Source source) {
        Ruling ruling = rulings.of(actor, head, source == null ? null : source.task());
        if (!ruling.known()) {
            throw Refusal.notFound();
        }
        return ruling;
    }

    /** Whoever reads a case they may know of; NOT_FOUND otherwise. */
    Reader reader(Actor actor, CaseHead head, Ruling ruling) {
        return new Reader(actor, head, ruling, rulings.ours(actor));
    }

    /** The same for acts about the case as a whole; refuses whoever may only look. */
    Ruling acting(Actor actor, CaseHead head) {
        Ruling ruling = known(actor, head, null);
        if (ruling.write().isEmpty()) {
            throw Refusal.notAllowed("refusal.casefile.only-look");
        }
        return ruling;
    }

    /** The caseworker, or whoever supervises the agency that keeps the case, decides about the file as a whole. */
    void mayDecide(Actor actor, CaseHead head) {
        if (!decides(actor, head)) {
            boolean guest = Rulings.guest(actor, head);
            throw Refusal.notAllowed(guest ? "refusal.casefile.not-your-agency" : "refusal.casefile.only-look");
        }
    }

    boolean decides(Actor actor, CaseHead head) {
        Ruling ruling = known(actor, head, null);
        boolean acts = !ruling.write().isEmpty() || ruling.rules().contains("P3");
        return acts && !Rulings.guest(actor, head);
    }

    static void mayFill(Ruling ruling, Set<Compartment> compartments) {
        boolean all = compartments.stream()
                .allMatch(c -> ruling.write().contains(c) || ruling.collect().contains(c));
        if (!all) {
            throw Refusal.notAllowed("refusal.casefile.compartment");
        }
    }

    EntryId put(CaseHead locked, Act act) {
        EntryId id = EntryId.random();
        Actor actor = act.actor();
        Source source = act.source();
        Filed filed = new Filed(
                id,
                cases.advance(locked),
                act.kind(),
                source,
                act.member(),
                clock.instant(),
                actor == null ? null : actor.id(),
                actor == null ? null : actor.agency(),
                act.corrects(),
                act.parts(),
                act.parts().isEmpty());
        entries.insert(locked.id(), filed);
        record(locked, act);
        facts.publishEvent(new EntryAdded(locked.id(), id, act.kind(), source == null ? null : source.task()));
        return id;
    }

    private void record(CaseHead head, Act act) {
        Set<Compartment> compartments =
                act.parts().stream().map(Part::compartment).collect(Collectors.toUnmodifiableSet());
        Deed.Act deed = act.corrects() == null ? Deed.Act.COLLECT : Deed.Act.ALTER;
        Stream<String> fields = act.parts().stream()
                .flatMap(part -> part.answers().keySet().stream())
                .filter(field -> !field.startsWith("_"));
        List<String> what = Stream.concat(Stream.of(act.kind()), fields).toList();
        ledger.changed(act.actor(), head.id(), new Deed(deed, compartments, what));
    }
}
