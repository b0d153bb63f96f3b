package org.safeconduct.casework.voluntaryreturn.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.casework.AnswerCheck;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.document.Documents;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * A signed sheet goes to the step it was printed for: its code is read from the photo or typed, and says the same case,
 * paper, member and text. Refuses a sheet without a code.
 */
@Component
class SheetCheck implements AnswerCheck {

    private final Documents documents;
    private final SheetCodes codes;

    SheetCheck(Documents documents, SheetCodes codes) {
        this.documents = documents;
        this.codes = codes;
    }

    @Override
    public boolean concerns(Form form) {
        return SheetCodes.signed(form);
    }

    @Override
    public List<Refusal.FieldError> check(HeldTask task, Answers answers) {
        return codes.of(task).map(wanted -> check(task, answers, wanted)).orElse(List.of());
    }

    private List<Refusal.FieldError> check(HeldTask task, Answers answers, SheetCode wanted) {
        String photoField = wanted.kind() + "Sheet";
        String codeField = photoField + "Code";
        Answers.Answer sheets = answers.byField().get(photoField);
        if (sheets == null) {
            return List.of();
        }
        List<Refusal.FieldError> wrong = new ArrayList<>();
        Optional<String> typed = Optional.ofNullable(answers.byField().get(codeField))
                .map(answer -> answer.value().asText());
        typed.flatMap(code -> wrong(wanted, codeField, code)).ifPresent(wrong::add);
        List<String> read = read(task, sheets.value());
        read.forEach(code -> wrong(wanted, photoField, code).ifPresent(wrong::add));
        if (typed.isEmpty() && read.isEmpty()) {
            wrong.add(Refusal.FieldError.of(codeField, "refusal.sheet.no-code"));
        }
        return wrong;
    }

    private List<String> read(HeldTask task, JsonNode sheets) {
        List<String> codes = new ArrayList<>();
        for (JsonNode sheet : sheets) {
            documents
                    .onFile(task.head().id(), DocumentId.of(sheet.asText()))
                    .flatMap(content -> SheetPhoto.code(content.mediaType(), content.bytes()))
                    .filter(text -> SheetCode.read(text).isPresent())
                    .ifPresent(codes::add);
        }
        return codes;
    }

    /** What distinguishes it from the sheet that is wanted, the gravest first. */
    private static Optional<Refusal.FieldError> wrong(SheetCode wanted, String field, String text) {
        Optional<SheetCode> read = SheetCode.read(text);
        if (read.isEmpty()) {
            return Optional.of(Refusal.FieldError.of(field, "refusal.sheet.code"));
        }
        SheetCode code = read.get();
        if (!code.reference().equals(wanted.reference())) {
            return Optional.of(Refusal.FieldError.of(field, "refusal.sheet.other-case"));
        }
        if (!code.member().equals(wanted.member())) {
            return Optional.of(Refusal.FieldError.of(field, "refusal.sheet.other-member"));
        }
        if (!code.kind().equals(wanted.kind())) {
            return Optional.of(Refusal.FieldError.of(field, "refusal.sheet.other-paper." + code.kind()));
        }
        return code.version().equals(wanted.version())
                ? Optional.empty()
                : Optional.of(Refusal.FieldError.of(field, "refusal.sheet.older", code.version(), wanted.version()));
    }
}
