package org.safeconduct.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.casefile.Amendments;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.document.Parts.Home;
import org.safeconduct.document.check.FileCheck;
import org.safeconduct.document.check.FileName;
import org.safeconduct.document.check.FileType;
import org.safeconduct.document.check.Traces;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of a case: received in parts or whole, checked for what they really are, sealed, handed out safely. */
@Service
public class Documents {

    private static final int LONGEST_REASON = 1000;
    private static final String LOOSE = "other";
    private static final String NAME = "_document";

    private final CaseFiles files;
    private final Amendments amendments;
    private final DocumentRows rows;
    private final Parts parts;
    private final Ledger ledger;
    private final Clock clock;
    private final List<PaperCheck> checks;

    Documents(
            CaseFiles files,
            Amendments amendments,
            DocumentRows rows,
            Parts parts,
            Ledger ledger,
            Clock clock,
            List<PaperCheck> checks) {
        this.files = files;
        this.amendments = amendments;
        this.rows = rows;
        this.parts = parts;
        this.ledger = ledger;
        this.clock = clock;
        this.checks = checks;
    }

    /**
     * Takes a whole file, of a picture nothing but the picture; refuses, at the field {@code file}, a wrong type, an
     * empty, oversized or trapped file, and one no step asked for that belongs to another case.
     */
    @Transactional
    public DocumentId add(Actor actor, CaseId caseId, NewDocument wish, byte[] content) {
        DocumentId id = DocumentId.random();
        Content kept = checked(wish.name(), content);
        if (wish.kind().equals(LOOSE)) {
            checks.forEach(check -> check.check(caseId, kept));
        }
        Document document = document(actor, id, wish, kept);
        rows.insert(caseId, document, announce(actor, caseId, document), actor.id());
        parts.addAll(new Home(caseId, id, wish.compartment()), kept.bytes());
        return id;
    }

    /** A better copy of a document the actor may read; the earlier version stays on file. */
    @Transactional
    public DocumentId replace(Actor actor, CaseId caseId, DocumentId earlier, Upload better) {
        Document old = find(actor, caseId, earlier);
        DocumentId id = DocumentId.random();
        NewDocument wish = new NewDocument(better.name(), old.compartment(), old.kind());
        Content kept = checked(wish.name(), better.content());
        Document document = document(actor, id, wish, kept);
        EntryId entry = announce(actor, caseId, document);
        rows.insert(caseId, document.after(old.series(), rows.lastVersion(old.series())), entry, actor.id());
        parts.addAll(new Home(caseId, id, old.compartment()), kept.bytes());
        return id;
    }

    /** Latest versions of the documents the actor may read, newest first; withdrawn ones are left out. */
    public List<Document> list(Actor actor, CaseId caseId) {
        Map<DocumentId, Document> latest = new LinkedHashMap<>();
        all(actor, caseId).forEach(document -> latest.merge(document.series(), document, Document::later));
        return List.copyOf(latest.values());
    }

    /** Every version of one document, newest first. */
    public List<Document> versions(Actor actor, CaseId caseId, DocumentId series) {
        return all(actor, caseId).stream()
                .filter(document -> document.series().equals(series))
                .toList();
    }

    /** One document with its content; NOT_FOUND when the actor may not read it. */
    public Content content(Actor actor, CaseId caseId, DocumentId id) {
        Document document = find(actor, caseId, id);
        ledger.read(actor, caseId, Deed.of(Deed.Act.CONSULT, Set.of(document.compartment()), "document"));
        return content(caseId, document);
    }

    /** A document of this case for the system's own checks, never handed to anybody; withdrawn ones are left out. */
    public Optional<Content> onFile(CaseId caseId, DocumentId id) {
        return rows.of(caseId, (compartment, agency) -> true).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(found -> content(caseId, found));
    }

    /** Hides one version of a document for a stated reason. */
    @Transactional
    public void withdraw(Actor actor, CaseId caseId, DocumentId id, String reason) {
        Document document = find(actor, caseId, id);
        Map<String, JsonNode> said = new LinkedHashMap<>();
        said.put(NAME, TextNode.valueOf(document.name()));
        said.put("_reason", TextNode.valueOf(stated(reason)));
        files.add(actor, caseId, NewEntry.of("document-withdrawn", null, null, Map.of(document.compartment(), said)));
        rows.withdraw(id, clock.instant());
    }

    /**
     * Takes a document, all its versions and its name, out of a compartment it does not belong to; it vanishes at once
     * for those not entitled to the new one.
     */
    @Transactional
    public void move(Actor actor, CaseId caseId, DocumentId id, Move move) {
        DocumentId series = find(actor, caseId, id).series();
        for (Document version : versions(actor, caseId, series)) {
            amendments.move(
                    actor, caseId, new Amendments.Move(rows.entry(version.id()), NAME, move.to(), move.reason()));
            byte[] content = parts.read(new Home(caseId, version.id(), version.compartment()));
            rows.move(caseId, version, move.to());
            parts.remove(version.id());
            parts.addAll(new Home(caseId, version.id(), move.to()), content);
        }
    }

    private List<Document> all(Actor actor, CaseId caseId) {
        var readable = files.readable(actor, caseId);
        List<Document> all = rows.of(caseId, readable);
        Set<Compartment> compartments =
                all.stream().map(Document::compartment).collect(java.util.stream.Collectors.toUnmodifiableSet());
        ledger.read(actor, caseId, Deed.of(Deed.Act.CONSULT, compartments, "documents"));
        return all;
    }

    private Content content(CaseId caseId, Document document) {
        FileType type = FileType.of(document.type()).orElseThrow();
        return new Content(type, parts.read(new Home(caseId, document.id(), document.compartment())));
    }

    private Document find(Actor actor, CaseId caseId, DocumentId id) {
        return rows.of(caseId, files.readable(actor, caseId)).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What is kept of a file that was found sound: of a picture nothing but the picture. */
    private static Content checked(String name, byte[] content) {
        FileType type = FileCheck.type(name, content);
        return new Content(type, Traces.removed(type, content));
    }

    private Document document(Actor actor, DocumentId id, NewDocument wish, Content kept) {
        return new Document(
                id,
                id,
                1,
                wish.name(),
                wish.kind(),
                wish.compartment(),
                kept.type().mediaType(),
                kept.bytes().length,
                actor.agency(),
                clock.instant());
    }

    /** The entry decides whether the actor may: closed files and foreign compartments are refused there. */
    private EntryId announce(Actor actor, CaseId caseId, Document document) {
        Map<String, JsonNode> said = Map.of(NAME, TextNode.valueOf(document.name()));
        return files.add(actor, caseId, NewEntry.of("document", null, null, Map.of(document.compartment(), said)));
    }

    private static String stated(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "refusal.document.reason", LONGEST_REASON);
        }
        return reason.strip();
    }

    /**
     * What is said about a file before its bytes come.
     *
     * @param name as the sender calls it; kept sealed, never used as a file name
     * @param kind the form field it answers, or {@code other}
     */
    public record NewDocument(String name, Compartment compartment, String kind) {

        public NewDocument {
            name = FileName.clean(name);
            if (!kind.matches("[A-Za-z][A-Za-z0-9-]{0,79}")) {
                throw Refusal.invalid("kind", "refusal.document.kind");
            }
        }
    }

    /** A file as it came in. */
    public record Upload(String name, byte[] content) {}

    /** A file as it goes out. */
    public record Content(FileType type, byte[] bytes) {

        public String mediaType() {
            return type.mediaType();
        }
    }

    /** @param to the compartment the document belongs to */
    public record Move(Compartment to, String reason) {}
}
