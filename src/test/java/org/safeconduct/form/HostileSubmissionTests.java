package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Refusal;

/** Whatever is sent, it ends in answers or in a refusal that the page can show. */
class HostileSubmissionTests {

    private static final String[] WORDS = {
        "",
        " ",
        "true",
        "false",
        "F",
        "M",
        "yes",
        "no",
        "NER",
        "EUR",
        "JPY",
        "escort",
        "ready",
        "0",
        "-1",
        "46",
        "1e9",
        "1,5",
        "٣٫٥",
        "2026-11-22",
        "2026-02-30",
        "٢٠٢٦-١١-٢٢",
        "2026-11-22T15:30",
        "9999-99-99",
        "+233201234567",
        "a@example.org",
        "<script>alert(1)</script>",
        "${7*7}",
        "#{7*7}",
        "=1+1",
        "{{x}}",
        "' or 1=1 --",
        "\u0000",
        "\u202Eabc",
        "\uD800",
        "\uFFFF",
        "e\u0301\u0301\u0301",
        "😀",
        "null",
        "NaN",
        "Infinity",
        "../../x",
        "%00",
        "3f2b1c9e-0000-4000-8000-000000000001",
        "a,b،c;d",
        "[]",
        "members",
        "members[0]",
        "members[99999999999]"
    };
    private static final String[] ODD_NAMES = {
        "",
        "[",
        "]",
        "members[",
        "members[]",
        "members[-1].age",
        "members[0]x",
        "members[0]..age",
        "members[0].age.x",
        "name[0]",
        "name.amount",
        "_add",
        "_remove",
        "_shown",
        "_focus",
        "a.b.c",
        "price",
        "stay.from.to",
        "__proto__",
        "members[007].age",
        "members[9999999].memberName",
        "members[99999999].memberName",
        "class.classLoader"
    };

    private final Form form = EveryKind.form();
    private final Forms forms = TestForms.forms();
    private final List<String> names = names();

    private List<String> names() {
        List<String> all = new ArrayList<>(List.of(ODD_NAMES));
        for (int i = 0; i < EveryKind.valid().length; i += 2) {
            all.add(EveryKind.valid()[i]);
        }
        return all;
    }

    @Test
    void endsInAnswersOrARefusal() {
        assertThat(run(2_000, 20261122L)).isGreaterThan(100);
    }

    @Test
    @Tag("campaign")
    void endsInAnswersOrARefusalHoweverLongOneTries() {
        assertThat(run(50_000, System.nanoTime())).isPositive();
    }

    /** How many submissions were refused. */
    private int run(int times, long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < times; i++) {
            Map<String, List<String>> sent = submission(random);
            refused += refused(sent);
            checkJson(forms.unflatten(form, sent), random);
            assertEdits(sent);
        }
        return refused;
    }

    private void assertEdits(Map<String, List<String>> sent) {
        try {
            forms.edit(form, sent)
                    .ifPresent(typed -> assertThat(forms.typed(form, typed)).isNotNull());
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        }
    }

    private int refused(Map<String, List<String>> sent) {
        List<Refusal.FieldError> errors = List.of();
        try {
            Answers answers = forms.check(form, sent, TestForms.ALL, Map.of());
            assertThat(answers.outcomes()).containsKey("outcome");
        } catch (Refusal refusal) {
            errors = refusal.fields();
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        }
        if (sent.size() % 4 == 0) {
            assertShows(sent, errors);
        }
        return errors.isEmpty() ? 0 : 1;
    }

    /** The page after a refusal holds what was sent and says everything that was wrong. */
    private void assertShows(Map<String, List<String>> sent, List<Refusal.FieldError> errors) {
        FormState state = FormState.fresh(TestForms.ALL, Locale.ENGLISH, (key, english) -> english)
                .withTyped(sent)
                .withErrors(errors);
        assertThat(forms.view(form, state).errors()).hasSameSizeAs(errors);
    }

    private void checkJson(ObjectNode body, Random random) {
        if (random.nextBoolean()) {
            body.set(any(random, names), node(random, 0));
        }
        try {
            forms.checkJson(form, body, TestForms.ALL, Map.of());
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        }
    }

    private JsonNode node(Random random, int depth) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> json.textNode(any(random, List.of(WORDS)));
            case 1 -> json.numberNode(random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextGaussian() * 1e300);
            case 2 -> json.booleanNode(random.nextBoolean());
            case 3 -> json.nullNode();
            case 4 -> json.arrayNode().add(node(random, depth + 1)).add(node(random, depth + 1));
            default -> json.objectNode().set(any(random, names), node(random, depth + 1));
        };
    }

    /** Some valid answers, some of them spoiled, some names nobody asked for. */
    private Map<String, List<String>> submission(Random random) {
        Map<String, List<String>> sent = new LinkedHashMap<>(TestForms.typed(EveryKind.valid()));
        int spoiled = random.nextInt(6);
        for (int i = 0; i < spoiled; i++) {
            List<String> values = new ArrayList<>();
            int count = random.nextInt(12) == 0 ? 400 : 1 + random.nextInt(2);
            for (int j = 0; j < count; j++) {
                values.add(value(random));
            }
            sent.put(any(random, names), values);
        }
        if (random.nextInt(3) == 0) {
            sent.remove(any(random, names));
        }
        return sent;
    }

    private String value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> any(random, List.of(WORDS)).repeat(1 + random.nextInt(300));
            case 1 -> any(random, List.of(WORDS)) + any(random, List.of(WORDS));
            case 2 -> anything(random);
            default -> any(random, List.of(WORDS));
        };
    }

    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private static String any(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
