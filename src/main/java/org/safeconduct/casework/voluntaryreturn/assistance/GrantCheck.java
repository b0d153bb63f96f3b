package org.safeconduct.casework.voluntaryreturn.assistance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.AnswerCheck;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.reference.Amounts;
import org.springframework.stereotype.Component;

/**
 * Nothing is granted beyond the amounts valid today: an historic amount, or more than the table proposes, is refused.
 */
@Component
class GrantCheck implements AnswerCheck {

    /** What one item of the list is called, by form. */
    private static final Map<String, String> ITEMS = Map.of("package-decision", "grant", "package-review", "newGrant");

    private final CaseFiles caseFiles;
    private final Amounts amounts;

    GrantCheck(CaseFiles caseFiles, Amounts amounts) {
        this.caseFiles = caseFiles;
        this.amounts = amounts;
    }

    @Override
    public boolean concerns(Form form) {
        return ITEMS.containsKey(form.id());
    }

    @Override
    public List<Refusal.FieldError> check(HeldTask task, Answers answers) {
        String item = Objects.requireNonNull(ITEMS.get(task.form().id()));
        JsonNode grants = grants(answers, item + "s");
        Map<String, BigDecimal> ceiling = ceilings(task);
        List<Refusal.FieldError> errors = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            JsonNode grant = grants.get(i);
            JsonNode granted = grant.path(item + "Amount");
            BigDecimal limit = ceiling.get(granted.path("currency").asText());
            BigDecimal amount = amount(granted);
            if (limit == null || amount.compareTo(limit) > 0) {
                String shown = limit == null ? "0" : limit.toPlainString();
                errors.add(Refusal.FieldError.of(
                        item + "s[" + i + "]." + item + "Amount", "refusal.casework.amount-not-valid", shown));
            }
        }
        return errors;
    }

    /** Most that one item may be, by currency: the sum of the valid amounts the table proposed for the family. */
    private Map<String, BigDecimal> ceilings(HeldTask task) {
        JsonNode report = caseFiles.facts(task.head().id(), null).get("decision.avrr-package");
        Map<String, BigDecimal> sums = new java.util.HashMap<>();
        for (String key : amountKeys(report)) {
            Optional<Amounts.Amount> valid = amounts.on(key, task.today());
            valid.ifPresent(a -> sums.merge(a.currency(), a.value().multiply(times(report, key)), BigDecimal::add));
        }
        return sums;
    }

    private static JsonNode grants(Answers answers, String list) {
        Answers.Answer answer = answers.byField().get(list);
        return answer == null ? MissingNode.getInstance() : answer.value();
    }

    private static TreeSet<String> amountKeys(@org.jspecify.annotations.Nullable JsonNode report) {
        TreeSet<String> keys = new TreeSet<>();
        if (report != null) {
            report.findValues("amountKey").forEach(key -> keys.add(key.asText()));
        }
        keys.remove("");
        return keys;
    }

    private static BigDecimal times(@org.jspecify.annotations.Nullable JsonNode report, String key) {
        long found = report == null
                ? 0
                : report.findValues("amountKey").stream()
                        .filter(k -> k.asText().equals(key))
                        .count();
        return BigDecimal.valueOf(found);
    }

    private static BigDecimal amount(JsonNode value) {
        JsonNode number = value.isObject() ? value.path("amount") : value;
        return number.asText().isEmpty() ? BigDecimal.ZERO : new BigDecimal(number.asText());
    }
}
