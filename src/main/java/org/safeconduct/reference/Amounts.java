package org.safeconduct.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Dated amounts of assistance programmes; an amount outside its dates cannot be granted. */
@Service
public class Amounts {

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

    /** Every row of a key, historic ones included, oldest first; refuses an unknown key. */
    public List<Amount> history(String key) {
        throw new UnsupportedOperationException();
    }

    /** The amount valid on a day; empty when there is none or it is historic. */
    public Optional<Amount> on(String key, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
