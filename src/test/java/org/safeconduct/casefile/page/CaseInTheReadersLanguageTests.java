package org.safeconduct.casefile.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.AdjustableClock;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** A case page speaks the reader's language, down to the last code; only what people typed stays as they typed it. */
@Tag("once")
@WithApp
class CaseInTheReadersLanguageTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<CaseId> CASES = new ArrayList<>();
    /** The kind and the member of a sheet between the reference of its case and the month of its text. */
    private static final Pattern SHEET_CODE = Pattern.compile("SC-[DC]-[0-9A-Z]{10}-[0-9A-F]{8}-\\d{4}-\\d{2}");

    private static final Pattern TEXT = Pattern.compile(">([^<]*)<");
    private static final Set<String> TYPED = Set.of(
            "English",
            "français",
            "português",
            "PDF",
            "JPG",
            "PNG",
            "HEIC",
            "DOCX",
            "ODT",
            "TXT",
            "Awa Keita",
            "Issa Keita",
            "Fanta Keita",
            "Lena Brandt",
            "sheet.png",
            "As told by the person",
            "AS TOLD BY THE PERSON");
    private static final Map<String, JsonNode> OPENING = Map.of(
            "returnCountry", JSON.textNode("GMB"),
            "fullName", JSON.textNode("Awa Keita"),
            "birthDate", JSON.textNode("1990-02-03"),
            "sex", JSON.textNode("F"),
            "nationalityClaimed", JSON.arrayNode().add("GMB"),
            "language", JSON.textNode("mnk"),
            "familyMembers",
                    JSON.arrayNode()
                            .add(relative("Issa Keita", "spouse", "1988-01-02"))
                            .add(relative("Fanta Keita", "child", "2017-05-14")));

    @Autowired
    MockMvcTester web;

    @Autowired
    SampleWalk walk;

    @Autowired
    StaffRegister staff;

    @Autowired
    AdjustableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pt", "ar"})
    void saysNothingInEnglishAndNothingInCodes(String language) throws IOException {
        Vocabulary words = Vocabulary.of(language);
        for (CaseId caseId : cases()) {
            assertThat(pieces(caseId, language))
                    .hasSizeGreaterThan(60)
                    .doesNotContainAnyElementsOf(words.english())
                    .doesNotContainAnyElementsOf(words.codes())
                    .allSatisfy(CaseInTheReadersLanguageTests::isNoCode);
        }
    }

    @Test
    void showsNoCodesInEnglishEither() throws IOException {
        assertThat(pieces(cases().get(0), "en"))
                .contains("Female", "Mandinka")
                .doesNotContainAnyElementsOf(Vocabulary.of("en").codes())
                .allSatisfy(CaseInTheReadersLanguageTests::isNoCode);
    }

    @Test
    void holdsNoLatinWordsInArabicButThoseTyped() throws IOException {
        List<String> typed = typed();
        for (CaseId caseId : cases()) {
            assertThat(pieces(caseId, "ar"))
                    .allSatisfy(piece -> assertThat(without(piece, typed)).doesNotContainPattern("[A-Za-z]{3,}"));
        }
    }

    /** What is left when typed words, languages in their own name, kinds of files, names of agencies in brackets and codes beside their names are taken out. */
    private static String without(String piece, List<String> typed) {
        String left =
                SHEET_CODE.matcher(piece).replaceAll("").replaceAll("[(·] ?[A-Z]{2,5}\\b|[A-Z]{2}-[0-9A-Z-]{9}", "");
        for (String words : typed) {
            left = left.replace(words, "");
        }
        return left;
    }

    private static JsonNode relative(String name, String relation, String born) {
        return JSON.objectNode()
                .put("memberFullName", name)
                .put("memberRelation", relation)
                .put("memberBirthDate", born)
                .put("memberSex", "M");
    }

    private static void isNoCode(String piece) {
        assertThat(piece)
                .doesNotMatch("[a-z]+([A-Z][a-z0-9]+)+")
                .doesNotMatch("[a-z]+(-[a-z]+)+(?<!no-show)")
                .doesNotMatch("[a-z]+(\\.[A-Za-z-]+){2,}")
                .doesNotMatch("[A-Z]+(_[A-Z]+)+")
                .doesNotMatch("true|false|null")
                .doesNotMatch("[0-9a-f]{8}-[0-9a-f-]{27}")
                .doesNotMatch("\\d{4}-\\d\\d-\\d\\d(T.*)?");
    }

    /** What stands on the page, cut where lists are put together. */
    private Set<String> pieces(CaseId caseId, String language) throws IOException {
        MockHttpServletResponse page = web.get()
                .uri("/cases/" + caseId)
                .with(As.persona("lena-brandt"))
                .cookie(new Cookie("language", language))
                .exchange()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        String body = page.getContentAsString(StandardCharsets.UTF_8);
        String main = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        return TEXT.matcher(main)
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)).strip())
                .flatMap(
                        text -> Stream.concat(Stream.of(text), Stream.of(text.split("^: |; |, |، |: | · [A-Z]{3}\\b"))))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A family of three who went the whole way, and the same doubted and refused, made up once. */
    private List<CaseId> cases() {
        if (CASES.isEmpty()) {
            CASES.add(story(Map.of()));
            CASES.add(walk.open(lena(), "voluntary-return", OPENING));
            CASES.add(story(Map.of(
                    "voluntariness", JSON.textNode("doubt"),
                    "packageDecision", JSON.textNode("refused"),
                    "travelDocument", JSON.textNode("apply"))));
        }
        return CASES;
    }

    private CaseId story(Map<String, JsonNode> said) {
        Actor lena = lena();
        CaseId caseId = walk.open(lena, "voluntary-return", OPENING);
        Map<String, JsonNode> all = new HashMap<>(said);
        all.put("childrenConcerned", JSON.textNode("yes"));
        walk.walk(lena, caseId, new SampleWalk.Story(all, step -> false, clock::forward));
        return caseId;
    }

    private Actor lena() {
        return staff.find(new ActorId("lena-brandt")).orElseThrow();
    }

    /** What somebody typed, by themselves and by invented colleagues. */
    private static List<String> typed() throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/demo/answers.properties"))) {
            words.load(file);
        }
        Set<String> typed = new HashSet<>(TYPED);
        words.stringPropertyNames().forEach(key -> {
            typed.add(words.getProperty(key));
            typed.addAll(List.of(words.getProperty(key).split("; |, |: ")));
        });
        typed.remove("");
        return typed.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
