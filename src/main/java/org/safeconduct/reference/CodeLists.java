package org.safeconduct.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safeconduct.kernel.CountryCode;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * Dated code lists, with labels in every language. Two lists come from the countries: {@code countries}
 * and {@code nationality}.
 */
@Service("codes")
public class CodeLists {

    private static final String[] COLUMNS = "list,key,en,fr,pt,ar,valid_from,valid_to,source".split(",");
    private static final String COUNTRIES = "countries";
    private static final String NATIONALITY = "nationality";

    /** One value of a list. */
    public record Code(String key, String label) {}

    private final Clock clock;
    private final Countries countries;
    private final Map<String, Dated<Map<String, String>>> lists = new LinkedHashMap<>();

    public CodeLists(Clock clock, Countries countries) {
        this.clock = clock;
        this.countries = countries;
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Row row : ReferenceFile.read("code-lists.csv", COLUMNS)) {
            row.text("source");
            rows.computeIfAbsent(row.text("list"), none -> new ArrayList<>()).add(row);
        }
        rows.forEach((list, values) -> lists.put(list, Dated.of(values, row -> row.text("key"), Row::names)));
    }

    /** Names of all lists. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(lists.keySet());
        names.addAll(Set.of(COUNTRIES, NATIONALITY));
        return names;
    }

    /** Values valid today in list order; refuses an unknown list with IllegalArgumentException. */
    public List<Code> list(String name, Locale language) {
        return switch (name) {
            case COUNTRIES -> codes(countries.all(), language);
            case NATIONALITY -> codes(countries.nationalities(), language);
            default -> values(dated(name), language);
        };
    }

    private List<Code> codes(List<Country> some, Locale language) {
        return some.stream()
                .map(country -> new Code(country.code().value(), countries.label(country.code(), language)))
                .toList();
    }

    private List<Code> values(Dated<Map<String, String>> list, Locale language) {
        LocalDate today = LocalDate.now(clock);
        return list.keys().stream()
                .flatMap(key -> list.on(key, today).stream().map(names -> new Code(key, in(names, language))))
                .toList();
    }

    /** Label of a value, past ones included; refuses an unknown list or key with IllegalArgumentException. */
    public String label(String list, String key, Locale language) {
        if (list.equals(COUNTRIES) || list.equals(NATIONALITY)) {
            return countries.label(new CountryCode(key), language);
        }
        return dated(list)
                .latest(key)
                .map(names -> in(names, language))
                .orElseThrow(() -> new IllegalArgumentException("code list " + list + " has no " + key));
    }

    /** Name of a spoken language in the language of the page; a code no list knows stays what it is. */
    public String spoken(String code) {
        Locale language = LocaleContextHolder.getLocale();
        return dated("language")
                .latest(code)
                .map(names -> in(names, language))
                .orElseGet(() -> Locale.forLanguageTag(code).getDisplayLanguage(language));
    }

    private Dated<Map<String, String>> dated(String list) {
        Dated<Map<String, String>> found = lists.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no code list " + list);
        }
        return found;
    }

    private static String in(Map<String, String> names, Locale language) {
        return names.getOrDefault(language.getLanguage(), names.getOrDefault("en", ""));
    }
}
