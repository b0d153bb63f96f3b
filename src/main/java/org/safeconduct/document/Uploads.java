package org.safeconduct.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.document.Documents.NewDocument;
import org.safeconduct.document.Parts.Home;
import org.safeconduct.document.check.FileCheck;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that arrive in parts, so that a lost connection costs one part and not the whole; kept for a day. */
@Service
@Transactional
public class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_AT_ONCE = 10;

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Documents documents;
    private final Parts parts;
    private final Clock clock;

    Uploads(JdbcClient jdbc, CaseFiles files, Documents documents, Parts parts, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.documents = documents;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * How far an upload is.
     *
     * @param received bytes that are safe; the next part begins here
     * @param partSize length of every part but the last
     */
    public record Progress(DocumentId id, long size, long received, int partSize) {}

    private record Begun(DocumentId id, NewDocument wish, long size, long received) {

        Home home(CaseId caseId) {
            return new Home(caseId, id, wish.compartment());
        }

        Progress progress() {
            return new Progress(id, size, received, Parts.LENGTH);
        }
    }

    /** Announces a file; refuses a size out of limits and a compartment the actor may not fill. */
    public Progress begin(Actor actor, CaseId caseId, NewDocument wish, long size) {
        FileCheck.size(size);
        Ruling ruling = files.ruling(actor, caseId);
        if (!ruling.write().contains(wish.compartment()) && !ruling.collect().contains(wish.compartment())) {
            throw Refusal.notAllowed("refusal.casefile.compartment");
        }
        forgetOld();
        if (open(actor) >= MOST_AT_ONCE) {
            throw Refusal.conflict("refusal.document.too-many", MOST_AT_ONCE);
        }
        DocumentId id = DocumentId.random();
        insert(actor, caseId, new Begun(id, wish, size, 0));
        return new Progress(id, size, 0, Parts.LENGTH);
    }

    /** How far it is; NOT_FOUND to everybody but the sender. */
    public Progress progress(Actor actor, CaseId caseId, DocumentId upload) {
        return find(actor, caseId, upload).progress();
    }

    /** Takes the part that begins at an offset; a part that is there already is taken as sent. */
    public Progress part(Actor actor, CaseId caseId, DocumentId upload, Part part) {
        Begun begun = find(actor, caseId, upload);
        if (part.offset() < begun.received()) {
            return begun.progress();
        }
        if (part.offset() > begun.received()) {
            throw Refusal.conflict("refusal.document.offset", begun.received());
        }
        if (part.content().length != Math.min(Parts.LENGTH, begun.size() - begun.received())) {
            throw Refusal.invalid("part", "refusal.document.part", Parts.LENGTH);
        }
        parts.add(begun.home(caseId), (int) (part.offset() / Parts.LENGTH), part.content());
        jdbc.sql("update document_upload set received = received + :more where id = :id")
                .param("more", part.content().length)
                .param("id", upload.toString())
                .update();
        return find(actor, caseId, upload).progress();
    }

    /** Checks the whole file and puts it on file; refuses what {@link Documents#add} refuses, and an unfinished one. */
    public DocumentId complete(Actor actor, CaseId caseId, DocumentId upload) {
        Begun begun = find(actor, caseId, upload);
        if (begun.received() < begun.size()) {
            throw Refusal.conflict("refusal.document.offset", begun.received());
        }
        byte[] content = parts.read(begun.home(caseId));
        DocumentId document = documents.add(actor, caseId, begun.wish(), content);
        forget(upload);
        return document;
    }

    /** Gives an upload up, with everything received. */
    public void abandon(Actor actor, CaseId caseId, DocumentId upload) {
        forget(find(actor, caseId, upload).id());
    }

    /** @param offset where it begins, in bytes */
    public record Part(long offset, byte[] content) {}

    private Begun find(Actor actor, CaseId caseId, DocumentId upload) {
        return jdbc.sql("""
                select * from document_upload where id = :id and case_id = :caseId and actor = :actor for update
                """)
                .param("id", upload.toString())
                .param("caseId", caseId.toString())
                .param("actor", actor.id().value())
                .query((row, n) -> begun(caseId, row))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private Begun begun(CaseId caseId, ResultSet row) throws SQLException {
        DocumentId id = DocumentId.of(row.getString("id"));
        Compartment compartment = Compartment.valueOf(row.getString("compartment"));
        String name = parts.openName(new Home(caseId, id, compartment), row.getBytes("sealed_name"));
        NewDocument wish = new NewDocument(name, compartment, row.getString("kind"));
        return new Begun(id, wish, row.getLong("size"), row.getLong("received"));
    }

    private void insert(Actor actor, CaseId caseId, Begun begun) {
        jdbc.sql("""
                insert into document_upload (id, case_id, actor, compartment, kind, size, received,
                    sealed_name, made_at)
                values (:id, :caseId, :actor, :compartment, :kind, :size, 0, :name, :at)
                """)
                .param("id", begun.id().toString())
                .param("caseId", caseId.toString())
                .param("actor", actor.id().value())
                .param("compartment", begun.wish().compartment().name())
                .param("kind", begun.wish().kind())
                .param("size", begun.size())
                .param("name", parts.sealName(begun.home(caseId), begun.wish().name()))
                .param("at", DocumentRows.utc(clock.instant()))
                .update();
    }

    private int open(Actor actor) {
        return jdbc.sql("select count(*) from document_upload where actor = :actor")
                .param("actor", actor.id().value())
                .query(Integer.class)
                .single();
    }

    private void forgetOld() {
        List<String> old = jdbc.sql("select id from document_upload where made_at < :limit")
                .param("limit", DocumentRows.utc(clock.instant().minus(KEPT)))
                .query(String.class)
                .list();
        old.stream().map(DocumentId::of).forEach(this::forget);
    }

    private void forget(DocumentId upload) {
        parts.remove(upload);
        jdbc.sql("delete from document_upload where id = :id")
                .param("id", upload.toString())
                .update();
    }
}
