package org.safeconduct.form.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.form.Offer;
import org.safeconduct.form.Options;
import org.safeconduct.form.sheet.Sheet;
import org.safeconduct.kernel.Refusal;

/**
 * What was typed at one level, and where that level stands.
 *
 * @param prefix of every path, such as {@code members[1].}; empty at the top
 * @param misfits values of the wrong JSON type, by path
 */
public record Given(String prefix, Sheet sheet, Map<String, Refusal.FieldError> misfits, Options options) {

    /** Full path of a name of this level. */
    public String path(String name) {
        return prefix + name;
    }

    /** Whether nobody typed anything here, of whatever type. */
    public boolean blank() {
        return sheet.blank() && misfits.keySet().stream().noneMatch(path -> path.startsWith(prefix));
    }

    /** The only value under that name, empty when there is none. */
    String one(String name) {
        if (sheet.all(name).size() > 1) {
            throw Refusal.invalid(path(name), "refusal.form.one-value");
        }
        return sheet.first(name).strip();
    }

    /** Values under that name, without blanks and repetitions. */
    Set<String> all(String name) {
        return sheet.all(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Refuses a value that is not offered; by another name, or a code of old papers, it says what is meant. */
    Refusal notOffered(String path, Offer offer, String typed) {
        List<String> meant = offer.source().isEmpty() ? List.of() : options.meant(offer.source(), typed);
        return meant.isEmpty()
                ? Refusal.invalid(path, "refusal.form.choice")
                : Refusal.invalid(path, "refusal.form.choice-meant", typed, String.join(", ", meant));
    }

    /** Values that may be chosen, in the order offered. */
    List<String> offered(Offer offer) {
        return offer.source().isEmpty()
                ? offer.values().stream().map(Offer.Value::value).toList()
                : options.list(offer.source(), Locale.ENGLISH).stream()
                        .map(Options.Option::value)
                        .toList();
    }
}
