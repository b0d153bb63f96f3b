package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.casefile.entry.EntryRows;
import org.safeconduct.casefile.entry.Filed;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.casefile.entry.Fold;
import org.safeconduct.casefile.entry.Fold.Held;
import org.safeconduct.casefile.entry.Labels;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.springframework.stereotype.Component;

/** A file as one reader may see it; every reading is recorded before anything is handed out. */
@Component
class Reading {

    private final EntryRows rows;
    private final Labels labels;
    private final Ledger ledger;

    Reading(EntryRows rows, Labels labels, Ledger ledger) {
        this.rows = rows;
        this.labels = labels;
        this.ledger = ledger;
    }

    /**
     * Who reads which file under which ruling.
     *
     * @param ours the reader's agency, and those it took over from
     */
    record Reader(Actor actor, CaseHead head, Ruling ruling, Set<AgencyCode> ours) {

        Set<Compartment> compartments() {
            Set<Compartment> all = EnumSet.noneOf(Compartment.class);
            all.addAll(ruling.read());
            all.addAll(ruling.fixed());
            all.removeAll(ruling.reasoned());
            return all;
        }

        /** Whether something one agency wrote into a compartment may be read in full. */
        boolean reads(Compartment compartment, AgencyCode author) {
            boolean own = ours.contains(author);
            return (own || !Rulings.guest(actor, head) && compartment != Compartment.NOTE)
                    && ruling.read().contains(compartment)
                    && !ruling.reasoned().contains(compartment);
        }

        /** A guest reads what the own agency wrote; everybody reads notes of the own agency only. */
        boolean reaches(Filed entry) {
            return !Rulings.guest(actor, head) || writtenByUs(entry);
        }

        private boolean writtenByUs(Filed entry) {
            AgencyCode author = entry.agency();
            return author != null && ours.contains(author);
        }

        Part readable(Filed entry, Part part) {
            boolean foreignNote = part.compartment() == Compartment.NOTE && !writtenByUs(entry);
            if (!foreignNote && ruling.read().contains(part.compartment())) {
                return part;
            }
            Map<String, JsonNode> fixed = new LinkedHashMap<>();
            if (!foreignNote && ruling.fixed().contains(part.compartment())) {
                fixed.putAll(part.answers());
                fixed.keySet().retainAll(part.fixed());
            }
            return new Part(part.compartment(), fixed, part.fixed(), part.english());
        }
    }

    List<Entry> timeline(Reader reader) {
        List<Filed> file = visible(reader, "timeline");
        Fold fold = new Fold(file);
        List<Entry> entries = new ArrayList<>();
        file.stream()
                .filter(entry ->
                        reader.reaches(entry) && (entry.bare() || !entry.parts().isEmpty()))
                .map(entry -> entry(reader, fold, entry))
                .forEach(entries::add);
        Collections.reverse(entries);
        return entries;
    }

    List<Entry.Answer> answers(Reader reader) {
        return answers(reader, reader.compartments());
    }

    /** Of these compartments, as far as the reader reads them; where that is none, nothing is read nor recorded. */
    List<Entry.Answer> answers(Reader reader, Set<Compartment> wanted) {
        Set<Compartment> compartments = reader.compartments();
        compartments.retainAll(wanted);
        if (compartments.isEmpty()) {
            return List.of();
        }
        Fold fold = new Fold(visible(reader, compartments, "answers"));
        return fold.held().stream().map(held -> answer(reader, fold, held)).toList();
    }

    /** What the form of a step names, whoever wrote it; as far as the matrix lets this reader read it. */
    List<Entry.Answer> shown(Reader reader, List<String> fields) {
        Set<Compartment> compartments = reader.compartments();
        ledger.read(reader.actor(), reader.head().id(), Deed.of(Deed.Act.CONSULT, compartments, "step"));
        List<Filed> file = rows.all(reader.head().id(), compartments::contains).stream()
                .map(entry -> entry.with(readable(reader, entry)))
                .toList();
        Fold fold = new Fold(file);
        return fold.held().stream()
                .filter(held -> fields.contains(held.field()))
                .sorted(Comparator.comparing(held -> fields.indexOf(held.field())))
                .map(held -> answer(reader, fold, held))
                .toList();
    }

    /** Whether this reader may know who is in the case; recorded if so. */
    boolean identities(Reader reader) {
        boolean may = reader.compartments().contains(Compartment.IDENTITY);
        if (may) {
            Deed deed = Deed.of(Deed.Act.CONSULT, Set.of(Compartment.IDENTITY), "members");
            ledger.read(reader.actor(), reader.head().id(), deed);
        }
        return may;
    }

    /** Every entry, for its place; its parts only as far as this reader may read them. */
    List<Filed> visible(Reader reader, String what) {
        return visible(reader, reader.compartments(), what);
    }

    private List<Filed> visible(Reader reader, Set<Compartment> compartments, String what) {
        ledger.read(reader.actor(), reader.head().id(), Deed.of(Deed.Act.CONSULT, compartments, what));
        return rows.all(reader.head().id(), compartments::contains).stream()
                .map(entry -> limited(reader, entry))
                .toList();
    }

    private static Filed limited(Reader reader, Filed entry) {
        return entry.with(reader.reaches(entry) ? readable(reader, entry) : List.of());
    }

    private static List<Part> readable(Reader reader, Filed entry) {
        return entry.parts().stream()
                .map(part -> reader.readable(entry, part))
                .filter(part -> !part.answers().isEmpty())
                .toList();
    }

    private Entry entry(Reader reader, Fold fold, Filed filed) {
        List<Entry.Answer> answers = filed.parts().stream()
                .flatMap(part -> answers(reader, fold, filed, part))
                .toList();
        return new Entry(
                filed.id(),
                filed.kind(),
                filed.source(),
                fold.member(filed),
                filed.at(),
                filed.actor(),
                filed.agency(),
                filed.corrects(),
                answers);
    }

    private Stream<Entry.Answer> answers(Reader reader, Fold fold, Filed filed, Part part) {
        return part.answers().keySet().stream()
                .map(field -> answer(reader, fold, new Held(fold.member(filed), field, filed, part)));
    }

    private Entry.Answer answer(Reader reader, Fold fold, Held held) {
        Source source = fold.root(held.entry()).source();
        Locale language = reader.actor().language();
        return new Entry.Answer(
                held.entry().id(),
                held.member(),
                held.part().compartment(),
                held.field(),
                labels.field(source, held.part(), held.field(), language),
                labels.value(source, held.part(), held.field(), language),
                held.value());
    }
}
