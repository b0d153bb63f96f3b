package org.safeconduct.casework.voluntaryreturn.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.person.Persons;
import org.safeconduct.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Prints the declaration or the consent of one member, in two languages side by side; members are never mixed. */
@Controller
@RequestMapping("/cases/{caseId}/sheets/{member}")
class SheetPages {

    /** Texts on each sheet, by its name in the address. */
    private static final Map<String, Integer> TEXTS = Map.of("declaration", 8, "consent", 5);

    /** What is written by hand, by kind of sheet. */
    private static final Map<String, List<String>> LINES = Map.of(
            "declaration",
            List.of("children", "signature", "witness", "interpreter", "counsellor", "place-date"),
            "consent",
            List.of(
                    "consent.partner",
                    "consent.withheld",
                    "consent.until",
                    "signature",
                    "witness",
                    "interpreter",
                    "counsellor",
                    "place-date"));

    /** What is ticked by hand. */
    private static final Map<String, List<String>> TICKS = Map.of(
            "consent",
            List.of(
                    "consent.data.identity",
                    "consent.data.contact",
                    "consent.data.journey",
                    "consent.data.family",
                    "consent.data.needs",
                    "consent.data.care",
                    "consent.data.document"));

    /** Of which one is ticked. */
    private static final Map<String, List<String>> ANSWERS = Map.of("consent", List.of("consent.yes", "consent.no"));

    private static final List<String> LANGUAGES = List.of("en", "fr", "pt", "ar");

    private final CaseFiles caseFiles;
    private final Persons persons;
    private final Countries countries;
    private final SheetCodes codes;
    private final MessageSource messages;

    SheetPages(CaseFiles caseFiles, Persons persons, Countries countries, SheetCodes codes, MessageSource messages) {
        this.caseFiles = caseFiles;
        this.persons = persons;
        this.countries = countries;
        this.codes = codes;
        this.messages = messages;
    }

    /** One column of the sheet. */
    record Column(String language, String direction, Map<String, String> words, List<String> texts) {}

    /** The same in one of the languages. */
    record Said(String language, String text) {

        public String direction() {
            return language.equals("ar") ? "rtl" : "ltr";
        }
    }

    /** Another pair of languages, chosen on the sheet itself. */
    @GetMapping("/{kind}")
    String choose(Actor actor, @PathVariable Map<String, String> address, Languages languages) {
        Map<String, String> whole = new HashMap<>(address);
        whole.put("first", String.valueOf(languages.first()));
        whole.put("second", String.valueOf(languages.second()));
        Wanted wanted = Wanted.of(whole);
        member(actor, wanted);
        return "redirect:/cases/" + wanted.caseId() + "/sheets/" + wanted.member() + "/" + wanted.kind() + "/"
                + String.join("-", wanted.languages());
    }

    @GetMapping("/{kind}/{first}-{second}")
    String print(Actor actor, @PathVariable Map<String, String> address, Model model) {
        Wanted wanted = Wanted.of(address);
        CaseHead head = caseFiles.head(actor, wanted.caseId());
        model.addAllAttributes(content(wanted, head, member(actor, wanted)));
        return "voluntaryreturn/sheet";
    }

    private Map<String, Object> content(Wanted wanted, CaseHead head, PersonId person) {
        String code = codes.of(head, wanted.kind(), person).printed();
        return Map.of(
                "head", head,
                "name", persons.read(person).name().orElse(""),
                "columns", columns(wanted, head),
                "hand", byHand(wanted),
                "version", codes.version(),
                "printed", code,
                "code", QrCode.of(code),
                "wanted", wanted,
                "offered", offered());
    }

    /** What the paper leaves to the pen. */
    private Map<String, List<List<Said>>> byHand(Wanted wanted) {
        return Map.of(
                "ticks", bilingual(wanted, TICKS.getOrDefault(wanted.kind(), List.of())),
                "answers", bilingual(wanted, ANSWERS.getOrDefault(wanted.kind(), List.of())),
                "lines", bilingual(wanted, LINES.getOrDefault(wanted.kind(), List.of())));
    }

    /** Which two, as chosen. */
    record Languages(@Nullable String first, @Nullable String second) {}

    /** What the address asks for. */
    record Wanted(CaseId caseId, PersonId member, String kind, List<String> languages) {

        static Wanted of(Map<String, String> address) {
            String kind = address.getOrDefault("kind", "");
            List<String> languages = List.of(address.getOrDefault("first", ""), address.getOrDefault("second", ""));
            if (!TEXTS.containsKey(kind) || !LANGUAGES.containsAll(languages)) {
                throw Refusal.notFound();
            }
            return new Wanted(
                    CaseId.of(address.getOrDefault("caseId", "")),
                    PersonId.of(address.getOrDefault("member", "")),
                    kind,
                    languages);
        }

        String prefix() {
            return kind.equals("consent") ? "declaration.consent." : "declaration.";
        }
    }

    private PersonId member(Actor actor, Wanted wanted) {
        return caseFiles.members(actor, wanted.caseId()).stream()
                .map(Member::person)
                .filter(wanted.member()::equals)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<Column> columns(Wanted wanted, CaseHead head) {
        return wanted.languages().stream()
                .distinct()
                .map(Locale::forLanguageTag)
                .map(language -> column(wanted, head, language))
                .toList();
    }

    /** One line of the paper for both readers: what is written or ticked there counts for both columns. */
    private List<List<Said>> bilingual(Wanted wanted, List<String> keys) {
        List<Locale> languages = wanted.languages().stream()
                .distinct()
                .map(Locale::forLanguageTag)
                .toList();
        return keys.stream()
                .map(key -> languages.stream()
                        .map(language -> new Said(language.getLanguage(), text("declaration." + key, language)))
                        .toList())
                .toList();
    }

    private Column column(Wanted wanted, CaseHead head, Locale language) {
        List<String> texts = IntStream.rangeClosed(1, TEXTS.getOrDefault(wanted.kind(), 0))
                .mapToObj(number -> text(wanted.prefix() + "text." + number, language))
                .toList();
        Map<String, String> words = Map.of(
                "title", text(wanted.prefix() + "title", language),
                "name", text("declaration.name", language),
                "country", text("declaration.country", language) + ": " + countries.label(head.country(), language),
                "copy", text("declaration.copy", language));
        boolean arabic = language.getLanguage().equals("ar");
        return new Column(language.getLanguage(), arabic ? "rtl" : "ltr", words, texts);
    }

    /** Each by its own name: who looks for it reads it. */
    private static Map<String, String> offered() {
        Map<String, String> offered = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Locale own = Locale.forLanguageTag(language);
            offered.put(language, own.getDisplayLanguage(own));
        }
        return offered;
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
