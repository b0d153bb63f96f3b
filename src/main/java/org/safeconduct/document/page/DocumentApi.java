package org.safeconduct.document.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.safeconduct.document.Document;
import org.safeconduct.document.Documents;
import org.safeconduct.document.Documents.Move;
import org.safeconduct.document.Documents.Upload;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a case for programs. */
@RestController
@RequestMapping("/api/cases/{caseId}/documents")
@Tag(name = "Documents", description = "Documents of a case: list, send whole or in parts, hand out safely.")
class DocumentApi {

    private final Documents documents;

    DocumentApi(Documents documents) {
        this.documents = documents;
    }

    /** One document without its content. */
    record Listed(
            String id, int version, String name, String kind, String compartment, String type, long size, Instant at) {

        static Listed of(Document document) {
            return new Listed(
                    document.id().toString(),
                    document.version(),
                    document.name(),
                    document.kind(),
                    document.compartment().name(),
                    document.type(),
                    document.size(),
                    document.at());
        }
    }

    record Amendment(Compartment to, String reason) {

        Amendment {
            reason = reason == null ? "" : reason;
        }
    }

    @GetMapping
    @Operation(operationId = "listDocuments", summary = "Documents you may know of, newest first.")
    List<Listed> list(Actor actor, @PathVariable String caseId) {
        return documents.list(actor, CaseId.of(caseId)).stream().map(Listed::of).toList();
    }

    @GetMapping("/{documentId}")
    @Operation(operationId = "downloadDocument", summary = "The content, to be saved and never shown in place.")
    ResponseEntity<byte[]> download(
            Actor actor, @PathVariable String caseId, @PathVariable String documentId, HttpServletResponse response) {
        return Download.of(documents.content(actor, CaseId.of(caseId), DocumentId.of(documentId)), response);
    }

    @PostMapping(path = "/{documentId}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "replaceDocument", summary = "A better copy; the earlier one stays on file.")
    void replace(
            Actor actor, @PathVariable String caseId, @PathVariable String documentId, @RequestParam MultipartFile file)
            throws IOException {
        Upload better = new Upload(DocumentPages.name(file), file.getBytes());
        documents.replace(actor, CaseId.of(caseId), DocumentId.of(documentId), better);
    }

    @PostMapping("/{documentId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawDocument", summary = "Hides a document for a stated reason.")
    void withdraw(
            Actor actor,
            @PathVariable String caseId,
            @PathVariable String documentId,
            @RequestBody Amendment amendment) {
        documents.withdraw(actor, CaseId.of(caseId), DocumentId.of(documentId), amendment.reason());
    }

    @PostMapping("/{documentId}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "moveDocument", summary = "Moves a document to the compartment it belongs to, at once.")
    void move(
            Actor actor,
            @PathVariable String caseId,
            @PathVariable String documentId,
            @RequestBody Amendment amendment) {
        if (amendment.to() == null) {
            throw org.safeconduct.kernel.Refusal.invalid("to", "refusal.field.missing");
        }
        Move move = new Move(amendment.to(), amendment.reason());
        documents.move(actor, CaseId.of(caseId), DocumentId.of(documentId), move);
    }
}
