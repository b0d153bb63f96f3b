package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.ByKeyboard;

/**
 * Fills a form on the screen by the words that stand on it: what the story says, and of the rest only what must be
 * answered, as shortly as possible.
 */
final class Filling {

    /** Said where every box is to be ticked. */
    static final String EVERYTHING = "everything";

    private static final Pattern DAYS = Pattern.compile("in (\\d+) days");

    private final Page page;
    private final Spoken spoken;
    private final LocalDate today;
    private final Supplier<FilePayload> sheet;
    private final boolean script;
    private final Set<String> said = new HashSet<>();

    /** @param sheet what is sent where a file is asked for */
    Filling(Page page, Spoken spoken, LocalDate today, Supplier<FilePayload> sheet) {
        this.page = page;
        this.spoken = spoken;
        this.today = today;
        this.sheet = sheet;
        this.script = page.evaluate("typeof window.htmx").equals("object");
    }

    /** Answers until nothing that must be answered is open; what the story says has to be asked. */
    void answer(Map<String, String> story) {
        boolean more = true;
        while (more) {
            more = answerWhatIsShown(story) || showWhatFollows() && answerWhatIsShown(story);
        }
        assertThat(said).as("asked on %s", page.url()).containsAll(story.keySet());
    }

    /** Up to the first answer from which other questions may follow. */
    private boolean answerWhatIsShown(Map<String, String> story) {
        boolean some = false;
        for (Question question : Question.on(page)) {
            String told = told(question, story.keySet());
            if (!told.isEmpty() || question.open()) {
                some = true;
                said.add(told);
                put(question, story.getOrDefault(told, ""));
                if (script && question.leads()) {
                    page.waitForCondition(() -> page.locator(".htmx-request").count() == 0);
                    return true;
                }
            }
        }
        return some;
    }

    private String told(Question question, Set<String> labels) {
        return labels.stream()
                .filter(label -> !said.contains(label) && spoken.ways(label).contains(question.words()))
                .findFirst()
                .orElse("");
    }

    private void put(Question question, String answer) {
        Locator first = control(question, 0);
        switch (question.kind()) {
            case "file" -> control(question, question.controls().size() - 1).setInputFiles(sheet.get());
            case "radio", "checkbox" -> tick(question, answer);
            case "select-one" -> choose(first, answer);
            default -> first.fill(written(question.kind(), answer));
        }
    }

    private void tick(Question question, String answer) {
        if (answer.isEmpty()) {
            tick(control(question, 0));
            return;
        }
        if (answer.equals(EVERYTHING)) {
            question.controls().forEach(id -> tick(page.locator("[id='" + id + "']")));
            return;
        }
        for (String one : answer.split(" \\+ ")) {
            tick(control(question, question.offered().indexOf(word(question.offered(), one))));
        }
    }

    private void choose(Locator list, String answer) {
        SelectOption option = new SelectOption();
        list.selectOption(
                answer.isEmpty()
                        ? option.setIndex(1)
                        : option.setLabel(word(list.locator("option").allTextContents(), answer)));
    }

    private String word(List<String> offered, String said) {
        return offered.stream()
                .filter(spoken.ways(said)::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError(said + " is not offered: " + offered));
    }

    private String written(String kind, String answer) {
        Matcher days = DAYS.matcher(answer);
        LocalDate day = days.matches() ? today.plusDays(Long.parseLong(days.group(1))) : today;
        boolean dated = answer.isEmpty() || days.matches();
        return switch (kind) {
            case "date" -> dated ? day.toString() : answer;
            case "datetime-local" -> dated ? day + "T00:01" : answer;
            case "tel" -> answer.isEmpty() ? "+49301234567" : answer;
            default -> answer.isEmpty() ? "1" : answer;
        };
    }

    private void tick(Locator box) {
        if (script) {
            box.check();
        } else {
            ByKeyboard.tick(box);
        }
    }

    private Locator control(Question question, int at) {
        return page.locator("[id='" + question.controls().get(at) + "']");
    }

    /** Without script a form shows what follows from an answer only when asked. */
    private boolean showWhatFollows() {
        Locator button = page.locator("#form-fields button[name=_refresh].btn");
        if (script || button.count() == 0) {
            return false;
        }
        ByKeyboard.leave(button);
        return true;
    }
}
