package org.safeconduct.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.document.Documents;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;

/** A document named in an answer is on file in this very case; one of another case is refused like one unknown. */
@Component
class FilesOnCase implements AnswerCheck {

    private final Documents documents;

    FilesOnCase(Documents documents) {
        this.documents = documents;
    }

    /** One answer to a question for files, wherever in the form it stands. */
    private record Named(String path, JsonNode ids) {}

    @Override
    public boolean concerns(Form form) {
        return form.inputs().stream().anyMatch(Field.Files.class::isInstance);
    }

    @Override
    public List<Refusal.FieldError> check(HeldTask task, Answers answers) {
        CaseId caseId = task.head().id();
        return answers.byField().entrySet().stream()
                .flatMap(answer -> task.form().find(answer.getKey()).stream()
                        .flatMap(input -> named(input, answer.getValue().value()).stream()))
                .filter(named -> !onFile(caseId, named.ids()))
                .map(named -> Refusal.FieldError.of(named.path(), "refusal.form.document"))
                .toList();
    }

    private static List<Named> named(Field.Input input, JsonNode value) {
        if (input instanceof Field.Files) {
            return List.of(new Named(input.key(), value));
        }
        List<Named> found = new ArrayList<>();
        if (input instanceof Field.Group group) {
            List<Field.Input> files = Form.inputsOf(group.fields()).stream()
                    .filter(Field.Files.class::isInstance)
                    .toList();
            for (int line = 0; line < value.size(); line++) {
                String path = group.key() + "[" + line + "].";
                JsonNode said = value.get(line);
                files.forEach(file -> found.add(new Named(path + file.key(), said.path(file.key()))));
            }
        }
        return found;
    }

    private boolean onFile(CaseId caseId, JsonNode ids) {
        for (JsonNode id : ids) {
            if (documents.onFile(caseId, DocumentId.of(id.asText())).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
