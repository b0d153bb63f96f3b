package org.safeconduct.casework.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.document.Documents;
import org.safeconduct.form.Field;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Keeps files that came with a form as documents of the case and puts them into their fields. */
@Component
class TaskUploads {

    private static final String PART = "._file";

    private final Documents documents;
    private final Forms forms;

    TaskUploads(Documents documents, Forms forms) {
        this.documents = documents;
        this.forms = forms;
    }

    /** What was typed, with each file in its field; refuses a file at its field and names the limit. */
    Map<String, List<String>> attach(
            Actor actor, HeldTask task, Map<String, List<String>> sent, HttpServletRequest request) {
        if (!task.mine() || !(request instanceof MultipartHttpServletRequest multipart)) {
            return sent;
        }
        Map<String, List<String>> typed = sent;
        for (var part : multipart.getMultiFileMap().entrySet()) {
            for (MultipartFile file : part.getValue()) {
                typed = file.isEmpty() ? typed : attached(new Upload(actor, task, part.getKey(), file), typed);
            }
        }
        return typed;
    }

    private record Upload(Actor actor, HeldTask task, String part, MultipartFile file) {

        String path() {
            return part.endsWith(PART) ? part.substring(0, part.length() - PART.length()) : "";
        }

        String key() {
            return path().substring(path().lastIndexOf('.') + 1);
        }

        byte[] content() {
            try {
                return file.getBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private Map<String, List<String>> attached(Upload upload, Map<String, List<String>> typed) {
        HeldTask task = upload.task();
        Field.Input field = task.form()
                .find(upload.key())
                .filter(Field.Files.class::isInstance)
                .filter(input -> task.writable().contains(input.terms().compartment()))
                .orElseThrow(Refusal::notFound);
        Documents.NewDocument wish = new Documents.NewDocument(
                Objects.requireNonNullElse(upload.file().getOriginalFilename(), ""),
                field.terms().compartment(),
                "other");
        return forms.attach(task.form(), typed, upload.part(), kept(upload, wish));
    }

    /** What is wrong with a file stands at the field it was meant for. */
    private DocumentId kept(Upload upload, Documents.NewDocument wish) {
        try {
            return documents.add(upload.actor(), upload.task().head().id(), wish, upload.content());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            throw Refusal.invalid(refusal.fields().stream()
                    .map(e -> new Refusal.FieldError(upload.path(), e.messageKey(), e.arguments()))
                    .toList());
        }
    }
}
