package org.safeconduct.form.value;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.safeconduct.form.Field;
import org.safeconduct.kernel.Refusal;

/** Checks the kinds of two controls: amount and currency, first and last day. */
final class PairChecks {

    private final Given given;

    PairChecks(Given given) {
        this.given = given;
    }

    Verdict money(Field.Money field) {
        return Verdicts.required(given.path(field.key() + ".amount"), field.terms(), () -> amount(field));
    }

    private ObjectNode amount(Field.Money field) {
        String typed = given.one(field.key() + ".amount");
        ObjectNode money = JsonNodeFactory.instance.objectNode();
        if (typed.isEmpty()) {
            return money;
        }
        Currency currency = currency(field);
        String path = given.path(field.key() + ".amount");
        BigDecimal amount = Numbers.within(path, Numbers.amount(path, typed, currency), field.range());
        return money.put("amount", amount.toPlainString()).put("currency", currency.getCurrencyCode());
    }

    private Currency currency(Field.Money field) {
        String name = field.currencyField().isEmpty() ? field.key() + ".currency" : field.currencyField();
        String only = field.currencies().size() == 1 ? field.currencies().get(0) : "";
        String code = given.one(name).isEmpty() ? only : given.one(name);
        boolean offered = field.currencies().isEmpty() || field.currencies().contains(code);
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> offered && known.getCurrencyCode().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(given.path(name), "refusal.form.currency"));
    }

    Verdict days(Field.Days field) {
        return Verdicts.required(given.path(field.key() + ".from"), field.terms(), () -> range(field));
    }

    private ObjectNode range(Field.Days field) {
        ObjectNode days = JsonNodeFactory.instance.objectNode();
        String from = given.one(field.key() + ".from");
        String to = given.one(field.key() + ".to");
        if (from.isEmpty() && to.isEmpty()) {
            return days;
        }
        LocalDate first = day(field.key() + ".from", from);
        LocalDate last = day(field.key() + ".to", to);
        if (last.isBefore(first)) {
            throw Refusal.invalid(given.path(field.key() + ".to"), "refusal.form.not-before", first.toString());
        }
        return days.put("from", first.toString()).put("to", last.toString());
    }

    private LocalDate day(String name, String typed) {
        if (typed.isEmpty()) {
            throw Refusal.invalid(given.path(name), "refusal.form.required");
        }
        return Dates.day(given.path(name), typed);
    }
}
