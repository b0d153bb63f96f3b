package org.safeconduct.document.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.document.Documents.NewDocument;
import org.safeconduct.document.Uploads;
import org.safeconduct.document.Uploads.Part;
import org.safeconduct.document.Uploads.Progress;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files in parts: announce one, send its parts, ask how far it is, complete it. */
@RestController
@RequestMapping("/api/cases/{caseId}/uploads")
@Tag(name = "Documents")
class UploadApi {

    private static final int LARGEST_PART = 1024 * 1024;

    private final Uploads uploads;

    UploadApi(Uploads uploads) {
        this.uploads = uploads;
    }

    /** @param kind the form field it answers; {@code other} when left out */
    record Announced(
            @Nullable String name,
            @Nullable Compartment compartment,
            @Nullable String kind,
            long size) {

        NewDocument wish() {
            if (name == null || compartment == null) {
                throw Refusal.invalid(name == null ? "name" : "compartment", "refusal.field.missing");
            }
            return new NewDocument(name, compartment, kind == null ? "other" : kind);
        }
    }

    /** How far an upload is; the next part begins at {@code received}. */
    record Standing(String id, long size, long received, int partSize) {

        static Standing of(Progress progress) {
            return new Standing(progress.id().toString(), progress.size(), progress.received(), progress.partSize());
        }
    }

    record Kept(String document) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "beginUpload", summary = "Announces a file before its parts come.")
    Standing begin(Actor actor, @PathVariable String caseId, @RequestBody Announced file) {
        return Standing.of(uploads.begin(actor, CaseId.of(caseId), file.wish(), file.size()));
    }

    @GetMapping("/{uploadId}")
    @Operation(operationId = "readUpload", summary = "How many bytes have arrived; the next part begins there.")
    Standing progress(Actor actor, @PathVariable String caseId, @PathVariable String uploadId) {
        return Standing.of(uploads.progress(actor, CaseId.of(caseId), DocumentId.of(uploadId)));
    }

    /** @param offset the byte where the part begins */
    @PutMapping(path = "/{uploadId}/parts", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "sendPart",
            summary = "One part, at most 1 MiB, at the byte where it begins.",
            parameters = {
                @Parameter(name = "caseId", in = ParameterIn.PATH, required = true),
                @Parameter(name = "uploadId", in = ParameterIn.PATH, required = true)
            })
    Standing part(
            Actor actor,
            @Parameter(hidden = true) @PathVariable Map<String, String> path,
            @RequestParam long offset,
            InputStream body)
            throws IOException {
        CaseId caseId = CaseId.of(path.getOrDefault("caseId", ""));
        DocumentId upload = DocumentId.of(path.getOrDefault("uploadId", ""));
        Part part = new Part(offset, body.readNBytes(LARGEST_PART + 1));
        return Standing.of(uploads.part(actor, caseId, upload, part));
    }

    @PostMapping("/{uploadId}/completion")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "completeUpload", summary = "Checks the whole file and puts it on file.")
    Kept complete(Actor actor, @PathVariable String caseId, @PathVariable String uploadId) {
        return new Kept(uploads.complete(actor, CaseId.of(caseId), DocumentId.of(uploadId))
                .toString());
    }

    @DeleteMapping("/{uploadId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "abandonUpload", summary = "Drops what was received.")
    void abandon(Actor actor, @PathVariable String caseId, @PathVariable String uploadId) {
        uploads.abandon(actor, CaseId.of(caseId), DocumentId.of(uploadId));
    }
}
