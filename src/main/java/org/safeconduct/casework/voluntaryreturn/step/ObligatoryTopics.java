package org.safeconduct.casework.voluntaryreturn.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.AnswerCheck;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Nobody counts as informed before every topic was covered, over all sessions of that person; otherwise another session
 * follows.
 */
@Component
class ObligatoryTopics implements AnswerCheck {

    private static final String FORM = "counselling-record";
    private static final String TOPICS = "topicsCovered";

    private final CaseFiles caseFiles;
    private final Wording wording;

    ObligatoryTopics(CaseFiles caseFiles, Wording wording) {
        this.caseFiles = caseFiles;
        this.wording = wording;
    }

    @Override
    public boolean concerns(Form form) {
        return form.id().equals(FORM);
    }

    @Override
    public List<Refusal.FieldError> check(HeldTask task, Answers answers) {
        if (!"informed".equals(answers.outcomes().get("counselling"))) {
            return List.of();
        }
        Locale language = LocaleContextHolder.getLocale();
        Map<String, String> missing =
                new LinkedHashMap<>(wording.choices(task.step().deployment(), FORM, TOPICS, language));
        missing.keySet().removeAll(covered(task, answers));
        return missing.isEmpty()
                ? List.of()
                : List.of(Refusal.FieldError.of(
                        TOPICS, "refusal.casework.topics-missing", String.join("; ", missing.values())));
    }

    private Set<String> covered(HeldTask task, Answers answers) {
        List<JsonNode> sessions = new ArrayList<>(earlier(task, task.step().member()));
        Answers.Answer today = answers.byField().get(TOPICS);
        if (today != null) {
            sessions.add(today.value());
        }
        Set<String> covered = new LinkedHashSet<>();
        sessions.forEach(session -> session.forEach(topic -> covered.add(topic.asText())));
        return covered;
    }

    private List<JsonNode> earlier(HeldTask task, @Nullable PersonId member) {
        return member == null ? List.of() : caseFiles.everyAnswer(task.head().id(), member, TOPICS);
    }
}
