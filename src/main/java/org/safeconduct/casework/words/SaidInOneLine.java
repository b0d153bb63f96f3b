package org.safeconduct.casework.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.form.AnswersView;
import org.safeconduct.form.AnswersView.AnswerView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what a form shows of an answer as one line, for the timeline and what is on file. */
@Component
class SaidInOneLine {

    private final MessageSource messages;

    SaidInOneLine(MessageSource messages) {
        this.messages = messages;
    }

    String inOneLine(AnswersView view, Locale language) {
        return answers(view).map(answer -> text(answer, language)).collect(Collectors.joining(comma(language)));
    }

    private static Stream<AnswerView> answers(AnswersView view) {
        return view.answers().stream()
                .flatMap(answer -> answer.kind().equals("section")
                        ? answer.lines().stream().flatMap(SaidInOneLine::answers)
                        : Stream.of(answer));
    }

    private String text(AnswerView answer, Locale language) {
        List<String> texts = answer.texts();
        return switch (answer.kind()) {
            case "message" -> messages.getMessage(texts.get(0), null, language);
            case "files" -> messages.getMessage("casework.words.documents", new Object[] {texts.size()}, language);
            case "lines" -> String.join("\n", texts);
            case "group" ->
                answer.lines().stream().map(line -> line(line, language)).collect(Collectors.joining("; "));
            default -> String.join(comma(language), texts);
        };
    }

    /** In a line of a group, a yes or no says to what. */
    private String line(AnswersView line, Locale language) {
        return answers(line)
                .map(answer -> answer.kind().equals("message")
                        ? answer.label() + ": " + text(answer, language)
                        : text(answer, language))
                .collect(Collectors.joining(comma(language)));
    }

    private static String comma(Locale language) {
        return language.getLanguage().equals("ar") ? "، " : ", ";
    }
}
