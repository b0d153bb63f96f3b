package org.safeconduct.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.safeconduct.document.Parts.Home;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of documents, as rows; their names are sealed like their contents. */
@Component
class DocumentRows {

    private final JdbcClient jdbc;
    private final Parts parts;

    DocumentRows(JdbcClient jdbc, Parts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    void insert(CaseId caseId, Document document, EntryId entry, ActorId actor) {
        Home home = new Home(caseId, document.id(), document.compartment());
        jdbc.sql("""
                insert into document (id, case_id, entry_id, series, version, compartment, kind, type, size,
                    sealed_name,
                    actor, agency, made_at)
                values (:id, :caseId, :entry, :series, :version, :compartment, :kind, :type, :size, :name, :actor,
                    :agency, :at)
                """)
                .param("id", document.id().toString())
                .param("caseId", caseId.toString())
                .param("entry", entry.toString())
                .param("series", document.series().toString())
                .param("version", document.version())
                .param("compartment", document.compartment().name())
                .param("kind", document.kind())
                .param("type", document.type())
                .param("size", document.size())
                .param("name", parts.sealName(home, document.name()))
                .param("actor", actor.value())
                .param("agency", document.agency().value())
                .param("at", utc(document.at()))
                .update();
    }

    /** Documents not withdrawn, newest first; only those that may be read are opened. */
    List<Document> of(CaseId caseId, BiPredicate<Compartment, AgencyCode> readable) {
        return jdbc
                .sql("""
                select * from document where case_id = :caseId and withdrawn_at is null order by made_at desc, id
                """)
                .param("caseId", caseId.toString())
                .query((row, n) -> document(caseId, row, readable))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    int lastVersion(DocumentId series) {
        return jdbc.sql("select max(version) from document where series = :series")
                .param("series", series.toString())
                .query(Integer.class)
                .single();
    }

    /** The entry of the file that announced a document. */
    EntryId entry(DocumentId document) {
        return jdbc.sql("select entry_id from document where id = :id")
                .param("id", document.toString())
                .query((row, n) -> EntryId.of(row.getString(1)))
                .single();
    }

    void withdraw(DocumentId document, Instant at) {
        jdbc.sql("update document set withdrawn_at = :at where id = :id")
                .param("at", utc(at))
                .param("id", document.toString())
                .update();
    }

    /** The same document in another compartment; its content has to be sealed anew by the caller. */
    void move(CaseId caseId, Document document, Compartment to) {
        Home home = new Home(caseId, document.id(), to);
        jdbc.sql("update document set compartment = :to, sealed_name = :name where id = :id")
                .param("to", to.name())
                .param("name", parts.sealName(home, document.name()))
                .param("id", document.id().toString())
                .update();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private Optional<Document> document(CaseId caseId, ResultSet row, BiPredicate<Compartment, AgencyCode> readable)
            throws SQLException {
        Compartment compartment = Compartment.valueOf(row.getString("compartment"));
        AgencyCode agency = new AgencyCode(row.getString("agency"));
        if (!readable.test(compartment, agency)) {
            return Optional.empty();
        }
        DocumentId id = DocumentId.of(row.getString("id"));
        return Optional.of(new Document(
                id,
                DocumentId.of(row.getString("series")),
                row.getInt("version"),
                parts.openName(new Home(caseId, id, compartment), row.getBytes("sealed_name")),
                row.getString("kind"),
                compartment,
                row.getString("type"),
                row.getLong("size"),
                agency,
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }
}
