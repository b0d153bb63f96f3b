package org.safeconduct.casefile.entry;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.casefile.cover.WhileLocked;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries as rows: who, when and which step in the clear, every answer sealed. */
@Component
public class EntryRows {

    private static final String ENTRIES = "entries";

    /** An entry as it lies in its row, and each of its parts, opened when first asked for. */
    private record Lying(Filed entry, Map<Compartment, Supplier<Part>> parts) {

        Filed opened(Predicate<Compartment> wanted) {
            List<Part> open = parts.entrySet().stream()
                    .filter(part -> wanted.test(part.getKey()))
                    .map(part -> part.getValue().get())
                    .toList();
            return entry.with(open, parts.isEmpty());
        }

        void add(Compartment compartment, Supplier<Part> part) {
            parts.put(compartment, part);
        }
    }

    private final JdbcClient jdbc;
    private final WhileLocked kept;
    private final Seals seals;

    EntryRows(JdbcClient jdbc, WhileLocked kept, Seals seals) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.seals = seals;
    }

    /** Adds an entry at the end of the file. */
    public void insert(CaseId caseId, Filed filed) {
        Optional<Source> source = Optional.ofNullable(filed.source());
        jdbc.sql("""
                insert into case_entry (id, case_id, place, kind, member_id, task_id, procedure_key, step_key, form_id,
                    deployment, made_at, actor, agency, corrects)
                values (:id, :caseId, :place, :kind, :member, :task, :procedure, :step, :form, :deployment, :at, :actor,
                    :agency, :corrects)
                """)
                .param("id", filed.id().toString())
                .param("caseId", caseId.toString())
                .param("place", filed.place())
                .param("kind", filed.kind())
                .param("member", text(filed.member()))
                .param("task", source.map(Source::task).map(TaskId::toString).orElse(null))
                .param("procedure", source.map(Source::procedure).orElse(null))
                .param("step", source.map(Source::step).orElse(null))
                .param("form", source.map(Source::form).orElse(null))
                .param("deployment", source.map(Source::deployment).orElse(null))
                .param("at", LocalDateTime.ofInstant(filed.at(), ZoneOffset.UTC))
                .param("actor", text(filed.actor()))
                .param("agency", text(filed.agency()))
                .param("corrects", text(filed.corrects()))
                .update();
        Map<Compartment, byte[]> sealed =
                filed.parts().stream().collect(toMap(Part::compartment, part -> seals.seal(caseId, filed.id(), part)));
        insert(filed.id(), sealed);
        keep(caseId, filed.with(List.of()), sealed);
    }

    /** What was read of the file before goes on with this entry. */
    private void keep(CaseId caseId, Filed entry, Map<Compartment, byte[]> sealed) {
        Lying added = new Lying(entry, new EnumMap<>(Compartment.class));
        sealed.forEach((compartment, part) -> added.add(compartment, opening(caseId, entry.id(), compartment, part)));
        kept.<List<Lying>>change(
                caseId,
                ENTRIES,
                all -> Stream.concat(all.stream(), Stream.of(added)).toList());
    }

    /** The whole file in the order it was written; only the wanted compartments are opened. */
    public List<Filed> all(CaseId caseId, Predicate<Compartment> wanted) {
        return kept.read(caseId, ENTRIES, () -> lying(caseId)).stream()
                .map(entry -> entry.opened(wanted))
                .toList();
    }

    /** Puts a part of an entry in the place of what lay there; an empty part leaves nothing. */
    public void replace(CaseId caseId, EntryId entry, Part part) {
        jdbc.sql("delete from case_entry_part where entry_id = :entry and compartment = :compartment")
                .param("entry", entry.toString())
                .param("compartment", part.compartment().name())
                .update();
        if (!part.answers().isEmpty()) {
            insert(entry, Map.of(part.compartment(), seals.seal(caseId, entry, part)));
        }
        kept.changed(ENTRIES);
    }

    /** In one statement: a batch of the driver reads long values twice to learn how long they are. */
    private void insert(EntryId entry, Map<Compartment, byte[]> sealed) {
        if (sealed.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        sealed.forEach((compartment, part) -> Collections.addAll(values, entry.toString(), compartment.name(), part));
        jdbc.sql("insert into case_entry_part (entry_id, compartment, sealed) values "
                        + String.join(", ", Collections.nCopies(sealed.size(), "(?, ?, ?)")))
                .params(values)
                .update();
    }

    private List<Lying> lying(CaseId caseId) {
        Map<String, Lying> found = new LinkedHashMap<>();
        jdbc.sql("""
                select e.*, p.compartment, p.sealed
                from case_entry e left join case_entry_part p on p.entry_id = e.id
                where e.case_id = :caseId order by e.place, p.compartment
                """).param("caseId", caseId.toString()).query(row -> {
            Lying entry = found.get(row.getString("id"));
            if (entry == null) {
                entry = new Lying(bare(row), new EnumMap<>(Compartment.class));
                found.put(row.getString("id"), entry);
            }
            part(caseId, entry, row);
        });
        return List.copyOf(found.values());
    }

    private void part(CaseId caseId, Lying entry, ResultSet row) throws SQLException {
        Optional<Compartment> compartment = optional(row, "compartment").map(Compartment::valueOf);
        if (compartment.isPresent()) {
            byte[] sealed = row.getBytes("sealed");
            entry.add(compartment.get(), opening(caseId, entry.entry.id(), compartment.get(), sealed));
        }
    }

    private Supplier<Part> opening(CaseId caseId, EntryId entry, Compartment compartment, byte[] sealed) {
        Part[] opened = new Part[1];
        return () -> opened[0] == null ? opened[0] = seals.open(caseId, entry, compartment, sealed) : opened[0];
    }

    private static Filed bare(ResultSet row) throws SQLException {
        Instant at = row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Filed(
                EntryId.of(row.getString("id")),
                row.getInt("place"),
                row.getString("kind"),
                source(row),
                optional(row, "member_id").map(PersonId::of).orElse(null),
                at,
                optional(row, "actor").map(ActorId::new).orElse(null),
                optional(row, "agency").map(AgencyCode::new).orElse(null),
                optional(row, "corrects").map(EntryId::of).orElse(null),
                List.of(),
                false);
    }

    private static @Nullable Source source(ResultSet row) throws SQLException {
        String step = row.getString("step_key");
        if (step == null) {
            return null;
        }
        return new Source(
                optional(row, "task_id").map(TaskId::of).orElse(null),
                row.getString("procedure_key"),
                step,
                row.getString("form_id"),
                row.getString("deployment"));
    }

    private static Optional<String> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
