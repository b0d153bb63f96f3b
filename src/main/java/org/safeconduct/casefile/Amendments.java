package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Ruling;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.Filing.Act;
import org.safeconduct.casefile.Reading.Reader;
import org.safeconduct.casefile.entry.EntryRows;
import org.safeconduct.casefile.entry.Filed;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.casefile.entry.Fold;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AnswerRules;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mistakes are normal: one reasoned act puts a wrong answer, person or compartment right; nothing is overwritten. */
@Service
@Transactional
public class Amendments {

    private static final String REASON = "_reason";

    private final Filing filing;
    private final Reading reading;
    private final EntryRows entries;
    private final Members members;
    private final ObjectProvider<AnswerRules> rules;
    private final Agencies agencies;
    private final ApplicationEventPublisher facts;

    Amendments(
            Filing filing,
            Reading reading,
            EntryRows entries,
            Members members,
            ObjectProvider<AnswerRules> rules,
            Agencies agencies,
            ApplicationEventPublisher facts) {
        this.filing = filing;
        this.reading = reading;
        this.entries = entries;
        this.members = members;
        this.rules = rules;
        this.agencies = agencies;
        this.facts = facts;
    }

    /** Puts another value in the place of a wrong one; refuses what its form does, and one corrected meanwhile. */
    public EntryId correct(Actor actor, CaseId caseId, Correction correction) {
        Reader reader = reader(actor, caseId);
        Fold fold = fold(reader);
        Filed wrong = entry(fold, correction.entry());
        Part part = part(wrong, correction.field());
        Filing.mayFill(reader.ruling(), Set.of(part.compartment()));
        Filed latest = latest(fold, wrong, correction.field());
        if (!latest.id().equals(wrong.id())) {
            throw Refusal.conflict("refusal.casefile.already-corrected");
        }
        PersonId member = fold.member(wrong);
        AnswerRules.Checked checked = checked(reader, member, fold.root(wrong).source(), correction);
        Part corrected = part.only(correction.field(), checked.value())
                .and(REASON, TextNode.valueOf(Openings.stated(correction.reason())));
        List<Part> parts = parts(corrected, checked.also());
        Filing.mayFill(reader.ruling(), parts.stream().map(Part::compartment).collect(Collectors.toSet()));
        EntryId id = filing.put(reader.head(), new Act(actor, Filed.CORRECTION, null, member, wrong.id(), parts));
        Stream.concat(Stream.of(correction.field()), checked.also().stream().map(AnswerRules.Kept::field))
                .forEach(field -> facts.publishEvent(new CaseFact.FieldCorrected(caseId, field, member)));
        return id;
    }

    private static List<Part> parts(Part corrected, List<AnswerRules.Kept> also) {
        Map<Compartment, Part> parts = new LinkedHashMap<>();
        parts.put(corrected.compartment(), corrected);
        for (AnswerRules.Kept kept : also) {
            Set<String> fixed = kept.fixed() ? Set.of(kept.field()) : Set.of();
            Part more = new Part(kept.compartment(), Map.of(kept.field(), kept.value()), fixed, kept.english());
            parts.merge(kept.compartment(), more, Part::and);
        }
        return List.copyOf(parts.values());
    }

    /**
     * Takes text out of a compartment it does not belong to, with every correction of it; it vanishes at once for those
     * not entitled to the new compartment, the mover included.
     */
    public void move(Actor actor, CaseId caseId, Move move) {
        Reader reader = reader(actor, caseId);
        Fold fold = fold(reader);
        Filed misplaced = entry(fold, move.entry());
        Compartment from = part(misplaced, move.field()).compartment();
        if (from == move.to()) {
            throw Refusal.invalid("to", "refusal.casefile.same-compartment");
        }
        Filing.mayFill(reader.ruling(), Set.of(move.to()));
        Part reason = new Part(
                move.to(), Map.of(REASON, TextNode.valueOf(Openings.stated(move.reason()))), Set.of(), Map.of());
        filing.put(reader.head(), new Act(actor, "move", null, null, misplaced.id(), List.of(reason)));
        Fold whole = new Fold(entries.all(caseId, c -> c == from || c == move.to()));
        whole.chain(misplaced).forEach(entry -> move(caseId, entry, move, from));
        facts.publishEvent(new CaseFact.FieldMoved(caseId, misplaced.id(), move.field(), move.to()));
    }

    /** Gives an entry, with its corrections, to the member it was meant for. */
    public void reassign(Actor actor, CaseId caseId, Reassignment reassignment) {
        Reader reader = reader(actor, caseId);
        Fold fold = fold(reader);
        Filed root = fold.root(entry(fold, reassignment.entry()));
        members.require(caseId, reassignment.to());
        if (reassignment.to().equals(fold.member(root))) {
            throw Refusal.invalid("to", "refusal.casefile.same-member");
        }
        Part reason = new Part(
                Compartment.NOTE,
                Map.of(REASON, TextNode.valueOf(Openings.stated(reassignment.reason()))),
                Set.of(),
                Map.of());
        filing.put(
                reader.head(), new Act(actor, Filed.REASSIGNMENT, null, reassignment.to(), root.id(), List.of(reason)));
        facts.publishEvent(new CaseFact.EntryReassigned(caseId, root.id(), reassignment.to()));
    }

    private Reader reader(Actor actor, CaseId caseId) {
        CaseHead head = filing.lock(caseId);
        Ruling ruling = filing.acting(actor, head);
        return filing.reader(actor, head, ruling);
    }

    /** As the form keeps it that asked for it; what no form asked for is taken as it is. */
    private AnswerRules.Checked checked(
            Reader reader, @Nullable PersonId member, NewEntry.@Nullable Source source, Correction correction) {
        AnswerRules known = rules.getIfAvailable();
        if (known == null || source == null || source.form() == null) {
            return new AnswerRules.Checked(correction.value(), List.of());
        }
        Set<Compartment> writable = EnumSet.noneOf(Compartment.class);
        writable.addAll(reader.ruling().write());
        writable.addAll(reader.ruling().collect());
        return known.checked(new AnswerRules.Corrected(
                reader.head().id(),
                member,
                source.deployment(),
                source.form(),
                correction.field(),
                correction.value(),
                correction.also(),
                writable,
                agencies.now(reader.actor().agency()).toLocalDate()));
    }

    private Fold fold(Reader reader) {
        return new Fold(reading.visible(reader, "amendment"));
    }

    /** What the actor cannot read is not there for them to amend. */
    private static Filed entry(Fold fold, EntryId id) {
        return fold.find(id).filter(entry -> !entry.parts().isEmpty()).orElseThrow(Refusal::notFound);
    }

    private static Part part(Filed entry, String field) {
        return entry.holding(field).findFirst().orElseThrow(Refusal::notFound);
    }

    private static Filed latest(Fold fold, Filed entry, String field) {
        return fold.chain(entry).stream()
                .filter(link -> link.holding(field).findAny().isPresent())
                .reduce((earlier, later) -> later)
                .orElse(entry);
    }

    private void move(CaseId caseId, Filed entry, Move move, Compartment from) {
        entry.holding(move.field()).filter(part -> part.compartment() == from).forEach(part -> {
            Part target = entry.parts().stream()
                    .filter(other -> other.compartment() == move.to())
                    .findFirst()
                    .orElse(new Part(move.to(), Map.of(), Set.of(), Map.of()));
            entries.replace(caseId, entry.id(), target.with(move.field(), part));
            entries.replace(caseId, entry.id(), part.without(move.field()));
        });
    }

    /**
     * @param entry that holds the wrong value
     * @param also answers to what is asked because of the right one, by field
     */
    public record Correction(EntryId entry, String field, JsonNode value, Map<String, JsonNode> also, String reason) {

        public Correction(EntryId entry, String field, JsonNode value, String reason) {
            this(entry, field, value, Map.of(), reason);
        }
    }

    /** @param to the compartment the text belongs to */
    public record Move(EntryId entry, String field, Compartment to, String reason) {}

    /** @param to the member the entry concerns */
    public record Reassignment(EntryId entry, PersonId to, String reason) {}
}
