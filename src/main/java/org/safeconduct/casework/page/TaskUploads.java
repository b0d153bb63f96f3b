package org.safeconduct.casework.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.safeconduct.document.Documents;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Keeps files that came with a form as documents of the case and puts them into their fields. */
@Component
public class TaskUploads {

    private static final String PART = "._file";

    private final Documents documents;
    private final Forms forms;

    TaskUploads(Documents documents, Forms forms) {
        this.documents = documents;
        this.forms = forms;
    }

    /** The form of a case that files came with. */
    public record Target(CaseId caseId, Form form, Set<Compartment> writable) {}

    /** @param wrong what is wrong with files, each at its field; the others are kept all the same */
    public record Attached(Map<String, List<String>> typed, List<Refusal.FieldError> wrong) {}

    /** What was typed, with each file in its field; says of a file it does not take why, and names the limit. */
    public Attached attach(Actor actor, Target target, Map<String, List<String>> sent, HttpServletRequest request) {
        List<Refusal.FieldError> wrong = new ArrayList<>();
        Map<String, List<String>> typed = sent;
        for (Upload upload : uploads(actor, target, request)) {
            Field.Input field = field(upload);
            try {
                DocumentId kept = kept(upload, field);
                typed = forms.attach(target.form(), typed, upload.part(), kept);
            } catch (Refusal refusal) {
                wrong.addAll(atField(upload, refusal));
            }
        }
        return new Attached(typed, wrong);
    }

    /** A control left alone is sent too, without a name. */
    private static List<Upload> uploads(Actor actor, Target target, HttpServletRequest request) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart == null) {
            return List.of();
        }
        return multipart.getMultiFileMap().entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(file -> new Upload(actor, target, part.getKey(), file)))
                .filter(upload -> !upload.name().isEmpty())
                .toList();
    }

    private record Upload(Actor actor, Target target, String part, MultipartFile file) {

        String path() {
            return part.endsWith(PART) ? part.substring(0, part.length() - PART.length()) : "";
        }

        String key() {
            return path().substring(path().lastIndexOf('.') + 1);
        }

        String name() {
            return Objects.requireNonNullElse(file.getOriginalFilename(), "");
        }

        byte[] content() {
            try {
                return file.getBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static Field.Input field(Upload upload) {
        Target target = upload.target();
        return target.form()
                .find(upload.key())
                .filter(Field.Files.class::isInstance)
                .filter(input -> target.writable().contains(input.terms().compartment()))
                .orElseThrow(Refusal::notFound);
    }

    private DocumentId kept(Upload upload, Field.Input field) {
        Documents.NewDocument wish =
                new Documents.NewDocument(upload.name(), field.terms().compartment(), field.key());
        return documents.add(upload.actor(), upload.target().caseId(), wish, upload.content());
    }

    private static List<Refusal.FieldError> atField(Upload upload, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.INVALID) {
            throw refusal;
        }
        return refusal.fields().stream()
                .map(e -> new Refusal.FieldError(upload.path(), e.messageKey(), e.arguments()))
                .toList();
    }
}
