package org.safeconduct.casework.voluntaryreturn.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.kernel.PersonId;

/**
 * The code printed on a sheet, as a square and in letters; it says which case, which paper, which member, which text,
 * and names nobody. Read with or without its hyphens.
 *
 * @param kind {@code declaration} or {@code consent}
 * @param member the first letters of the member's id
 * @param version year and month of the text
 */
public record SheetCode(String reference, String kind, String member, String version) {

    private static final Map<String, String> LETTERS = Map.of("declaration", "D", "consent", "C");
    private static final Pattern CODE = Pattern.compile("SC([DC])([A-Z0-9]{4,40})([0-9A-F]{8})(\\d{4})(\\d{2})");
    private static final int MEMBER = 8;

    /** The code of a sheet to be signed now. */
    public static SheetCode of(CaseHead head, String kind, PersonId member, String version) {
        return new SheetCode(bare(head.reference()), kind, letters(member), version);
    }

    private static String letters(PersonId member) {
        return member.toString().substring(0, MEMBER).toUpperCase(Locale.ROOT);
    }

    /** Whether it names this case. */
    boolean printedFor(CaseHead head) {
        return reference.equals(bare(head.reference()));
    }

    /** Whether it is this person's to sign. */
    boolean signedBy(PersonId person) {
        return member.equals(letters(person));
    }

    /** What somebody read from a sheet; empty when it is no code of a sheet. */
    static Optional<SheetCode> read(String text) {
        Matcher code = CODE.matcher(bare(text));
        if (!code.matches()) {
            return Optional.empty();
        }
        String kind = code.group(1).equals("D") ? "declaration" : "consent";
        return Optional.of(new SheetCode(code.group(2), kind, code.group(3), code.group(4) + "-" + code.group(5)));
    }

    /** As printed, in groups that can be read out. */
    public String printed() {
        String letter = LETTERS.getOrDefault(kind, "");
        return "SC-" + letter + "-" + reference + "-" + member + "-" + version;
    }

    private static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
