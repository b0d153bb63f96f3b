package org.safeconduct.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Dated amounts of assistance programmes; an amount outside its dates cannot be granted. */
@Service
public class Amounts {

    private static final String[] COLUMNS = "key,value,currency,kind,valid_from,valid_to,source,verified".split(",");
    private static final Set<String> KINDS = Set.of("in-kind", "cash", "either");

    /**
     * @param key such as {@code eurp-post-arrival-voluntary}
     * @param currency ISO 4217
     * @param kind {@code in-kind}, {@code cash} or {@code either}
     */
    public record Amount(
            String key,
            BigDecimal value,
            String currency,
            String kind,
            Period valid,
            String basis,
            Verified verified) {}

    private final Dated<Amount> amounts;

    public Amounts() {
        this(ReferenceFile.read("amounts.csv", COLUMNS));
    }

    Amounts(List<Row> rows) {
        this.amounts = Dated.of(rows, row -> row.text("key"), Amounts::amount);
    }

    private static Amount amount(Row row) {
        if (!KINDS.contains(row.text("kind"))) {
            throw row.refused("kind must be one of " + KINDS);
        }
        return new Amount(
                row.text("key"),
                row.read("value", Amounts::positive),
                row.read("currency", code -> Currency.getInstance(code).getCurrencyCode()),
                row.text("kind"),
                row.period(),
                row.text("source"),
                row.read("verified", Verified::valueOf));
    }

    private static BigDecimal positive(String text) {
        BigDecimal value = new BigDecimal(text);
        if (value.signum() <= 0 || value.scale() != 2) {
            throw new IllegalArgumentException("an amount is above zero and has two decimals");
        }
        return value;
    }

    /** Every row of a key, historic ones included, oldest first; refuses an unknown key with IllegalArgument. */
    public List<Amount> history(String key) {
        if (!amounts.keys().contains(key)) {
            throw new IllegalArgumentException("no amount " + key);
        }
        return amounts.history(key);
    }

    /** The amount valid on a day; empty when there is none or it is historic. */
    public Optional<Amount> on(String key, LocalDate day) {
        return amounts.on(key, day);
    }
}
