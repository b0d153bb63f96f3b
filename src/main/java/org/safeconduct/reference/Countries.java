package org.safeconduct.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.kernel.CountryCode;
import org.springframework.stereotype.Service;

/** Countries with the names and traps of their codes; nothing is ever shown by code alone. */
@Service
public class Countries {

    private static final String[] COLUMNS = ("code,alpha2,kind,en,fr,pt,ar,capital_en,capital_fr,capital_pt,capital_ar,"
                    + "synonyms,confused_with,valid_from,valid_to,source")
            .split(",");
    private static final String[] WITHDRAWN = "code,alpha2,name,successors,valid_from,valid_to,source".split(",");

    private final Clock clock;
    private final Dated<Country> countries;
    private final CountrySearch search;

    public Countries(Clock clock) {
        this.clock = clock;
        List<Row> rows = ReferenceFile.read("countries.csv", COLUMNS);
        this.countries = Dated.of(rows, row -> row.text("code"), Countries::country);
        rows.forEach(row -> row.list("confused_with", this::known));
        this.search = new CountrySearch(nationalities());
        ReferenceFile.read("withdrawn-codes.csv", WITHDRAWN).forEach(this::withdrawn);
    }

    private static Country country(Row row) {
        return new Country(
                row.read("code", CountryCode::new),
                row.maybe("alpha2"),
                row.read("kind", Country.Kind::valueOf),
                row.names(),
                capitals(row),
                row.list("synonyms", synonym -> synonym),
                row.list("confused_with", CountryCode::new),
                row.period(),
                row.text("source"));
    }

    private static Map<String, String> capitals(Row row) {
        Map<String, String> capitals = new LinkedHashMap<>();
        for (String language : Row.LANGUAGES) {
            String capital = row.maybe("capital_" + language);
            if (!capital.isEmpty()) {
                capitals.put(language, capital);
            }
        }
        if (capitals.size() < Row.LANGUAGES.size()
                && !row.maybe("confused_with").isEmpty()) {
            throw row.refused("a country easily confused needs its capital in every language");
        }
        return capitals;
    }

    private Country known(String code) {
        return countries.latest(code).orElseThrow(() -> new IllegalArgumentException("no such country"));
    }

    private void withdrawn(Row row) {
        row.period();
        List<String> spellings = List.of(row.text("code"), row.maybe("alpha2"), row.text("name"));
        search.alsoKnownAs(row.list("successors", this::known), spellings);
    }

    /** Countries and territories, by English name. */
    public List<Country> all() {
        return today().filter(country -> country.kind() == Country.Kind.STATE).toList();
    }

    /** What a nationality field accepts: countries, and codes such as XXA (stateless) or XXX (unknown). */
    public List<Country> nationalities() {
        return today().filter(country -> country.kind() != Country.Kind.ISSUER).toList();
    }

    private Stream<Country> today() {
        return countries.all(LocalDate.now(clock)).stream()
                .sorted(Comparator.comparing(one -> one.name(Locale.ENGLISH)));
    }

    /** The country that bears this three-letter code today; empty for withdrawn and unknown codes. */
    public Optional<Country> find(CountryCode code) {
        return countries.on(code.value(), LocalDate.now(clock));
    }

    /** Name and, where two are easily confused, the capital: "Niger (Niamey)". */
    public String label(CountryCode code, Locale language) {
        return countries
                .latest(code.value())
                .map(country -> label(country, language))
                .orElse(code.value());
    }

    private static String label(Country country, Locale language) {
        String name = country.name(language);
        return country.confusedWith().isEmpty() ? name : name + " (" + country.capital(language) + ")";
    }

    /** Countries whose name, capital, synonym or code fits what was typed, in any language and spelling; best first. */
    public List<Country> search(String text) {
        return search.find(text);
    }

    /** Countries that bear exactly this name, code or withdrawn code, in any language and spelling. */
    public List<Country> named(String text) {
        return search.named(text);
    }
}
