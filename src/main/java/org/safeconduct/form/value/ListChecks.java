package org.safeconduct.form.value;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.form.Offer;
import org.safeconduct.form.sheet.Sheet;
import org.safeconduct.form.sheet.Sheets;
import org.safeconduct.kernel.Refusal;

/** Checks the kinds that hold several values. */
final class ListChecks {

    private static final int MOST_TAGS = 100;
    private static final int MOST_DOCUMENTS = 20;
    private static final int LONGEST_TAG = 60;
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[,;\\u060C\\u061B\\n]");
    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Given given;

    ListChecks(Given given) {
        this.given = given;
    }

    /** What was chosen, in the order offered, whatever the order it came in. */
    Verdict chosen(Field.Input field, Offer offer) {
        String path = given.path(field.key());
        return Verdicts.required(path, field.terms(), () -> {
            List<String> offered = given.offered(offer);
            Set<String> typed = given.all(field.key());
            Optional<String> strange =
                    typed.stream().filter(value -> !offered.contains(value)).findFirst();
            if (strange.isPresent()) {
                throw given.notOffered(path, offer, strange.get());
            }
            return array(offered.stream().filter(typed::contains).toList());
        });
    }

    /** Words separated by commas or on lines of their own. */
    Verdict words(Field.Tags field) {
        String path = given.path(field.key());
        return Verdicts.required(path, field.terms(), () -> {
            Set<String> words = new LinkedHashSet<>();
            for (String typed : given.all(field.key())) {
                Arrays.stream(BETWEEN_TAGS.split(typed))
                        .limit(MOST_TAGS + 1L)
                        .forEach(word -> words.add(Characters.line(path, word, LONGEST_TAG)));
            }
            words.remove("");
            return array(atMost(path, MOST_TAGS, words));
        });
    }

    Verdict documents(Field.Files field) {
        String path = given.path(field.key());
        return Verdicts.required(path, field.terms(), () -> {
            Set<String> ids = new LinkedHashSet<>();
            given.all(field.key()).forEach(id -> ids.add(id.toLowerCase(Locale.ROOT)));
            if (!ids.stream().allMatch(id -> DOCUMENT.matcher(id).matches())) {
                throw Refusal.invalid(path, "refusal.form.document");
            }
            return array(atMost(path, field.multiple() ? MOST_DOCUMENTS : 1, ids));
        });
    }

    /** Only how many lines there are; what stands in them is checked line by line. */
    Verdict lines(Field.Group field) {
        String path = given.path(field.key());
        List<Sheet> lines = given.sheet().lines(field.key());
        if (lines.size() > Sheets.MOST_LINES) {
            return Verdict.wrong(path, "refusal.form.too-many", Sheets.MOST_LINES);
        }
        boolean none = lines.stream().allMatch(Sheet::blank);
        return none && field.terms().required() ? Verdict.wrong(path, "refusal.form.required") : Verdict.nothing();
    }

    private static Set<String> atMost(String path, int most, Set<String> values) {
        if (values.size() > most) {
            throw Refusal.invalid(path, "refusal.form.too-many", most);
        }
        return values;
    }

    private static ArrayNode array(Iterable<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
