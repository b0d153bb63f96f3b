package org.safeconduct.web.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Choice;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class ChoiceTagsTests {

    private static final String BY_US = "<select><option choice:each=\"${list}\"></option></select>";
    private static final String BY_THYMELEAF = """
            <select><option th:each="c : ${list}" th:value="${c.value}" th:selected="${c.chosen}" th:text="${c.label}"></option></select>""";

    private final SpringTemplateEngine engine = engine();

    private static SpringTemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new ChoiceTags());
        return engine;
    }

    @Test
    void writesOneOptionForEachChoiceAndSelectsTheChosen() {
        assertThat(written(BY_US, new Choice("GMB", "The Gambia", false), new Choice("NER", "Niger (Niamey)", true)))
                .isEqualTo("<select><option value=\"GMB\">The Gambia</option>"
                        + "<option value=\"NER\" selected=\"selected\">Niger (Niamey)</option></select>");
        assertThat(written(BY_US)).isEqualTo("<select></select>");
    }

    @Test
    void letsNoNameLeaveItsOption() {
        String name = "</option></select><script>alert(1)</script>";
        String hostile = written(BY_US, new Choice("\" onfocus=\"alert(1)", name, false));

        assertThat(hostile)
                .isEqualTo("<select><option value=\"&quot; onfocus=&quot;alert(1)\">"
                        + "&lt;/option&gt;&lt;/select&gt;&lt;script&gt;alert(1)&lt;/script&gt;</option></select>");
    }

    @Test
    void writesEveryCharacterAsTemplatesDo() {
        StringBuilder all = new StringBuilder();
        for (char c = ' '; c < 0x180; c++) {
            all.append(c);
        }
        Choice[] choices = {
            new Choice(all.toString(), all.toString(), true),
            new Choice("${7*7}", "[[${7*7}]] th:text='#{web.skip}' ‮غامبيا", false)
        };

        assertThat(written(BY_US, choices)).isEqualTo(written(BY_THYMELEAF, choices));
    }

    @Test
    void keepsNothingOfTheListBefore() {
        assertThat(written(BY_US, new Choice("DEU", "Germany", true))).contains("Germany");
        assertThat(written(BY_US, new Choice("DEU", "Allemagne", false)))
                .isEqualTo("<select><option value=\"DEU\">Allemagne</option></select>");
    }

    @Test
    void refusesWhatIsNoChoice() {
        assertThatThrownBy(() -> engine.process(BY_US, new Context(Locale.ENGLISH, Map.of("list", List.of("GMB")))))
                .hasRootCauseInstanceOf(ClassCastException.class);
    }

    private String written(String template, Choice... choices) {
        return engine.process(template, new Context(Locale.ENGLISH, Map.of("list", List.of(choices))));
    }
}
