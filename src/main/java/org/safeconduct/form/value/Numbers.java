package org.safeconduct.form.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.kernel.Refusal;

/** Numbers and amounts as people type them: digits of any script, comma or point, spaces between thousands. */
final class Numbers {

    private static final int AS_TYPED = 40;

    /** Digits that survive every JSON reader without loss. */
    private static final int DIGITS = 15;

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[\\h\\u066C'](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,20})?");

    private Numbers() {}

    /** Reads a number that is not empty. */
    static BigDecimal number(String path, String raw, int decimals) {
        String typed =
                Characters.digits(path, raw, AS_TYPED).replace('\u2212', '-').replace('\u066B', '.');
        String plain = THOUSANDS.matcher(typed).replaceAll("").replace(',', '.');
        if (!NUMBER.matcher(plain).matches()) {
            throw Refusal.invalid(path, "refusal.form.number");
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        if (number.scale() > decimals) {
            throw Refusal.invalid(path, decimals == 0 ? "refusal.form.whole" : "refusal.form.decimals", decimals);
        }
        if (number.precision() > DIGITS || number.precision() - number.scale() > DIGITS) {
            throw Refusal.invalid(path, "refusal.form.digits", DIGITS);
        }
        return number.setScale(Math.max(0, number.scale()));
    }

    /** An amount with the decimals its currency has. */
    static BigDecimal amount(String path, String raw, Currency currency) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        return number(path, raw, decimals).setScale(decimals);
    }

    static BigDecimal within(String path, BigDecimal number, Field.Range range) {
        range.min().filter(min -> number.compareTo(min) < 0).ifPresent(min -> {
            throw Refusal.invalid(path, "refusal.form.at-least", min);
        });
        range.max().filter(max -> number.compareTo(max) > 0).ifPresent(max -> {
            throw Refusal.invalid(path, "refusal.form.at-most", max);
        });
        return number;
    }
}
