package org.safeconduct.casework.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.casework.Drafts;
import org.safeconduct.form.AnswersView;
import org.safeconduct.form.AnswersView.AnswerView;
import org.safeconduct.form.Form;
import org.safeconduct.form.FormState;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Questions;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was typed at a step that somebody else did meanwhile: as sent, or else the draft its author left there. */
@Component
class TypedAnswers implements Questions {

    private static final Pattern STEP = Pattern.compile(
            "/cases/[^/]+/tasks/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(/draft)?");

    private static final Pattern SOURCE = Pattern.compile("([0-9a-f-]{1,64}) ([a-z0-9-]{1,80})");

    private final Drafts drafts;
    private final Forms forms;
    private final Procedures procedures;
    private final MessageSource texts;

    TypedAnswers(Drafts drafts, Forms forms, Procedures procedures, MessageSource texts) {
        this.drafts = drafts;
        this.forms = forms;
        this.procedures = procedures;
        this.texts = texts;
    }

    @Override
    public List<Said> of(Actor actor, String address, Map<String, List<String>> sent) {
        Map<String, List<String>> typed = sent.isEmpty() ? draft(actor, address) : sent;
        Matcher source =
                SOURCE.matcher(typed.getOrDefault(Drafts.FORM, List.of("")).get(0));
        return source.matches() ? said(source.group(1), source.group(2), typed) : List.of();
    }

    private Map<String, List<String>> draft(Actor actor, String address) {
        Matcher step = STEP.matcher(address);
        return step.matches()
                ? drafts.of(UUID.fromString(step.group(1)), actor.id()).typed()
                : Map.of();
    }

    /** A page that names no form of ours is answered as if it named none. */
    private List<Said> said(String deployment, String formId, Map<String, List<String>> typed) {
        Locale language = LocaleContextHolder.getLocale();
        try {
            Form form = forms.read(formId, procedures.form(deployment, formId));
            Map<String, JsonNode> answers = new LinkedHashMap<>();
            forms.unflatten(form, typed).fields().forEachRemaining(it -> answers.put(it.getKey(), it.getValue()));
            FormState state = FormState.fresh(
                    Set.of(), language, (key, english) -> procedures.text(deployment, key, english, language));
            List<Said> said = new ArrayList<>();
            collect("", forms.answered(form, answers, state), said);
            return said;
        } catch (Refusal unknown) {
            return List.of();
        }
    }

    private void collect(String before, AnswersView level, List<Said> said) {
        for (AnswerView answer : level.answers()) {
            if (answer.lines().isEmpty()) {
                said.add(new Said(before + answer.label(), words(answer)));
            } else {
                String group = answer.kind().equals("section") ? before : before + answer.label() + " · ";
                answer.lines().forEach(line -> collect(group, line, said));
            }
        }
    }

    private List<String> words(AnswerView answer) {
        return switch (answer.kind()) {
            case "message" -> answer.texts().stream().map(this::say).toList();
            case "lines" -> List.of(String.join("\n", answer.texts()));
            case "files" ->
                answer.texts().stream()
                        .map(name -> name.isEmpty() ? say("form.file.unnamed") : name)
                        .toList();
            default -> answer.texts();
        };
    }

    private String say(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
