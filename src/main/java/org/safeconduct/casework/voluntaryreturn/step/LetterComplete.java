package org.safeconduct.casework.voluntaryreturn.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.casework.AnswerCheck;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The letter to who withdrew says at least: the ticket is cancelled, what holds for stay, asylum and housing. */
@Component
class LetterComplete implements AnswerCheck {

    private static final String FORM = "explain-stay";
    private static final String FIELD = "letterSays";
    private static final List<String> NEEDED = List.of("ticket", "stay", "options", "housing");

    private final Wording wording;

    LetterComplete(Wording wording) {
        this.wording = wording;
    }

    @Override
    public boolean concerns(Form form) {
        return form.id().equals(FORM);
    }

    @Override
    public List<Refusal.FieldError> check(HeldTask task, Answers answers) {
        List<String> missing = new ArrayList<>(NEEDED);
        Answers.Answer said = answers.byField().get(FIELD);
        if (said != null) {
            said.value().forEach(word -> missing.remove(word.asText()));
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        Locale language = LocaleContextHolder.getLocale();
        Map<String, String> labels = wording.choices(task.step().deployment(), FORM, FIELD, language);
        List<String> named =
                missing.stream().map(word -> labels.getOrDefault(word, word)).toList();
        return List.of(Refusal.FieldError.of(FIELD, "refusal.casework.letter-incomplete", String.join("; ", named)));
    }
}
