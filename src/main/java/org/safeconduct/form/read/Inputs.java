package org.safeconduct.form.read;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.safeconduct.form.Field;
import org.safeconduct.form.Head;
import org.safeconduct.form.Terms;

/** Reads the kinds that hold text, numbers, money and days. */
final class Inputs {

    /** Longest line of text, longest text, longest text a pattern is tried on, in characters. */
    private static final int LINE = 500;

    private static final int LONGEST_LINE = 2_000;
    private static final int LONG_TEXT = 20_000;
    private static final int LONGEST_PATTERN_TEXT = 1_000;

    /** Digits after the separator of a number that does not say how many. */
    private static final int DECIMALS = 6;

    private static final Map<String, Field.Style> STYLES = Map.of(
            "", Field.Style.PLAIN,
            "phone", Field.Style.PHONE,
            "email", Field.Style.EMAIL,
            "person-name", Field.Style.PERSON_NAME,
            "document-number", Field.Style.DOCUMENT_NUMBER);

    private Inputs() {}

    static Field text(Part part) {
        Field.Style style = STYLES.get(kind(part));
        if (style == null) {
            throw part.unsound("unknown kind \"" + kind(part) + "\"");
        }
        Field.Size size = size(part, LINE, LONGEST_LINE);
        return new Field.Text(Common.head(part, "key"), Common.terms(part), style, size, pattern(part, size));
    }

    static Field longText(Part part) {
        return new Field.LongText(Common.head(part, "key"), Common.terms(part), size(part, LONG_TEXT, LONG_TEXT));
    }

    private static Field.Size size(Part part, int usual, int most) {
        Part validate = part.sub("validate");
        Field.Size size = new Field.Size(validate.whole("minLength", 0), validate.whole("maxLength", usual));
        if (size.min() < 0 || size.max() > most || size.min() > size.max()) {
            throw part.unsound("a length from " + size.min() + " to " + size.max() + " is not possible");
        }
        return size;
    }

    private static Optional<Pattern> pattern(Part part, Field.Size size) {
        String pattern = part.sub("validate").scalar("pattern");
        if (!pattern.isEmpty() && size.max() > LONGEST_PATTERN_TEXT) {
            throw part.unsound("a pattern is tried on at most " + LONGEST_PATTERN_TEXT + " characters");
        }
        try {
            return pattern.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            throw part.unsound("pattern " + pattern + ": " + e.getDescription());
        }
    }

    /** @param next the component that follows, which may name the currency of an amount */
    static Field number(Part part, Optional<Part> next) {
        Part validate = part.sub("validate");
        Field.Range range = new Field.Range(validate.decimal("min"), validate.decimal("max"));
        Head head = Common.head(part, "key");
        Terms terms = Common.terms(part);
        return switch (kind(part)) {
            case "" -> new Field.Number(head, terms, range, decimals(part));
            case "money" -> {
                List<String> own = currencies(part);
                String field = own.isEmpty() ? currencyField(part, next) : "";
                yield new Field.Money(head, terms, range, own, field);
            }
            default -> throw part.unsound("unknown kind \"" + kind(part) + "\"");
        };
    }

    private static int decimals(Part part) {
        int decimals = part.whole("decimalDigits", DECIMALS);
        if (decimals < 0 || decimals > DECIMALS) {
            throw part.unsound("0 to " + DECIMALS + " decimal digits are possible");
        }
        return decimals;
    }

    private static List<String> currencies(Part part) {
        String named = part.sub("properties").text("currency");
        List<String> codes =
                named.isBlank() ? List.of() : Arrays.asList(named.strip().split("\\s*,\\s*"));
        Set<Currency> known = Currency.getAvailableCurrencies();
        for (String code : codes) {
            if (known.stream().noneMatch(currency -> currency.getCurrencyCode().equals(code))) {
                throw part.unsound("unknown currency \"" + code + "\"");
            }
        }
        return codes;
    }

    private static String currencyField(Part part, Optional<Part> next) {
        return next.filter(other -> other.text("type").equals("select"))
                .map(other -> other.text("key"))
                .filter(key -> key.endsWith("Currency"))
                .orElseThrow(() ->
                        part.unsound("money says its \"currency\", or a select whose key ends with Currency follows"));
    }

    static Field date(Part part) {
        Part properties = part.sub("properties");
        Field.Bounds bounds = new Field.Bounds(properties.text("notBefore"), properties.text("notAfter"));
        Head head = Common.head(part, "key");
        Terms terms = Common.terms(part);
        return switch (part.required("subtype") + " " + kind(part)) {
            case "date " -> new Field.Day(head, terms, bounds);
            case "date date-range" -> new Field.Days(head, terms, bounds);
            case "datetime " -> new Field.Moment(head, terms, bounds);
            default -> throw part.unsound("unknown subtype or kind");
        };
    }

    static Field yesNo(Part part) {
        Terms terms = Common.terms(part);
        return new Field.YesNo(Common.head(part, "key"), terms, terms.required());
    }

    private static String kind(Part part) {
        return part.sub("properties").text("kind");
    }
}
