package org.safeconduct.casefile.cover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Track;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Covers of case files as rows. */
@Component
public class CaseRows {

    private static final String COVER = "cover";

    private final JdbcClient jdbc;
    private final WhileLocked kept;

    CaseRows(JdbcClient jdbc, WhileLocked kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /** Adds the cover of a new file. */
    public void insert(CaseHead head) {
        jdbc.sql("""
                insert into case_file (id, reference, procedure_key, track, agency, home, country, region, practice,
                    opened_at, version)
                values (:id, :reference, :procedure, :track, :agency, :home, :country, :region, :practice,
                    :opened, :version)
                """)
                .param("id", head.id().toString())
                .param("reference", head.reference())
                .param("procedure", head.procedure())
                .param("track", head.track().name())
                .param("agency", head.agency().value())
                .param("home", head.home().value())
                .param("country", head.country().value())
                .param("region", head.region())
                .param("practice", head.practice())
                .param("opened", utc(head.openedAt()))
                .param("version", head.version())
                .update();
    }

    /** @param last the file after which the page begins; null for the first page */
    public record Kept(
            AgencyCode agency,
            boolean practice,
            boolean closed,
            @Nullable CaseHead last) {}

    /** Files an agency keeps, open or closed, the newest first. */
    public List<CaseHead> keptBy(Kept kept, int most) {
        CaseHead last = kept.last();
        return jdbc.sql("""
                select * from case_file where agency = :agency and practice = :practice
                """ + (kept.closed() ? "and closure_code is not null " : "and closure_code is null ")
                        + (last == null ? "" : """
                and (opened_at < :openedAt or opened_at = :openedAt and id < :id)
                """) + "order by opened_at desc, id desc limit :most")
                .param("agency", kept.agency().value())
                .param("practice", kept.practice())
                .param("openedAt", last == null ? null : utc(last.openedAt()))
                .param("id", last == null ? null : last.id().toString())
                .param("most", most)
                .query((row, n) -> head(row))
                .list();
    }

    /** Empty where there is no such case; whoever asks decides who may know of it. */
    public Optional<CaseHead> find(CaseId id) {
        return kept.read(
                id,
                COVER,
                () -> jdbc.sql("select * from case_file where id = :id")
                        .param("id", id.toString())
                        .query((row, n) -> head(row))
                        .optional());
    }

    /** The case read out by its reference; empty where there is none. */
    public Optional<CaseHead> find(Reference reference) {
        return jdbc.sql("select * from case_file where reference = :reference")
                .param("reference", reference.value())
                .query((row, n) -> head(row))
                .optional();
    }

    /** Waits for whoever changes the file now; everything else of the case is read after this. */
    public Optional<CaseHead> lock(CaseId id) {
        if (kept.isLocked(id)) {
            return find(id);
        }
        Optional<CaseHead> head = jdbc.sql("select * from case_file where id = :id for update")
                .param("id", id.toString())
                .query((row, n) -> head(row))
                .optional();
        head.ifPresent(locked -> kept.locked(id));
        return kept.read(id, COVER, () -> head);
    }

    /** The file changed once more; returns its new version, which is also the place of the entry that changed it. */
    public int advance(CaseHead locked) {
        int next = locked.version() + 1;
        jdbc.sql("update case_file set version = :next where id = :id")
                .param("next", next)
                .param("id", locked.id().toString())
                .update();
        kept.<Optional<CaseHead>>change(locked.id(), COVER, head -> head.map(before -> before.atVersion(next)));
        return next;
    }

    /** Closes the file, or opens it again when there is no code. */
    public void state(CaseId id, @Nullable String closureCode, @Nullable Instant closedAt) {
        jdbc.sql("update case_file set closure_code = :code, closed_at = :at where id = :id")
                .param("code", closureCode)
                .param("at", closedAt == null ? null : utc(closedAt))
                .param("id", id.toString())
                .update();
        kept.changed(COVER);
    }

    /** Every file an agency keeps, open or closed. */
    public List<CaseId> of(AgencyCode agency) {
        return jdbc
                .sql("select id from case_file where agency = :agency order by id")
                .param("agency", agency.value())
                .query(String.class)
                .list()
                .stream()
                .map(CaseId::of)
                .toList();
    }

    /** Another agency keeps the file from now on. */
    public void give(CaseId id, AgencyCode agency) {
        jdbc.sql("update case_file set agency = :agency where id = :id")
                .param("agency", agency.value())
                .param("id", id.toString())
                .update();
        kept.changed(COVER);
    }

    /** A moment as columns hold it. */
    public static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** A moment as a column holds it. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static CaseHead head(ResultSet row) throws SQLException {
        Instant opened = row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new CaseHead(
                CaseId.of(row.getString("id")),
                row.getString("reference"),
                row.getString("procedure_key"),
                Track.valueOf(row.getString("track")),
                new AgencyCode(row.getString("agency")),
                new CountryCode(row.getString("home")),
                new CountryCode(row.getString("country")),
                row.getString("region"),
                row.getBoolean("practice"),
                opened,
                row.getString("closure_code"),
                instant(row, "closed_at"),
                row.getInt("version"));
    }

    /** Whether no file was ever opened. */
    public boolean none() {
        return jdbc.sql("select id from case_file limit 1")
                .query(String.class)
                .list()
                .isEmpty();
    }
}
