package org.safeconduct.casework.voluntaryreturn.leaflet;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The leaflet in every language somebody wrote it in, those of the pages first; a new file is a new language. */
@Component
class Leaflets {

    private static final Pattern NAME = Pattern.compile("leaflet(?:_([a-z]{2,3}))?\\.properties");
    private static final List<String> FIRST = List.of("en", "fr", "pt", "ar");

    private final Map<String, Leaflet> byLanguage = new LinkedHashMap<>();

    Leaflets() throws IOException {
        FIRST.forEach(language -> byLanguage.put(language, Leaflet.EMPTY));
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/leaflet*")) {
            Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
            if (name.matches()) {
                String language = name.group(1) == null ? "en" : name.group(1);
                byLanguage.put(language, Leaflet.read(language, file));
            }
        }
    }

    /**
     * One leaflet.
     *
     * @param name of its language, in that language
     */
    record Leaflet(
            String language, String name, String direction, String title, String intro, List<Statement> statements) {

        static final Leaflet EMPTY = new Leaflet("", "", "ltr", "", "", List.of());

        static Leaflet read(String language, Resource file) throws IOException {
            Properties words = new Properties();
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
            ULocale locale = new ULocale(language);
            return new Leaflet(
                    language,
                    locale.getDisplayLanguage(locale),
                    locale.isRightToLeft() ? "rtl" : "ltr",
                    words.getProperty("leaflet.title"),
                    words.getProperty("leaflet.intro"),
                    Stream.of(words.getProperty("leaflet.statements").split(","))
                            .map(key -> Statement.of(words, "leaflet." + key))
                            .toList());
        }
    }

    /** @param pictogram name of the drawing that says the same */
    record Statement(String text, String pictogram) {

        static Statement of(Properties words, String key) {
            return new Statement(words.getProperty(key), words.getProperty(key + ".pictogram"));
        }
    }

    Optional<Leaflet> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    Collection<Leaflet> all() {
        return byLanguage.values();
    }
}
