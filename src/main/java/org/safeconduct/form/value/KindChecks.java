package org.safeconduct.form.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import org.safeconduct.form.Field;
import org.safeconduct.form.Kinds;
import org.safeconduct.form.Terms;
import org.safeconduct.kernel.Refusal;

/** Reads and checks one field of each kind by itself; what fields say about one another comes later. */
public final class KindChecks implements Kinds<Verdict> {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Given given;
    private final PairChecks pairs;
    private final ListChecks lists;

    public KindChecks(Given given) {
        this.given = given;
        this.pairs = new PairChecks(given);
        this.lists = new ListChecks(given);
    }

    /** What was typed, in its normal form; empty text means that nothing was typed. */
    private Verdict single(Field.Input field, Function<String, JsonNode> read) {
        Terms terms = field.terms();
        return Verdicts.required(given.path(field.key()), terms, () -> {
            String typed = given.one(field.key());
            return typed.isEmpty() ? TextNode.valueOf("") : read.apply(typed);
        });
    }

    @Override
    public Verdict text(Field.Text field) {
        return single(field, typed -> TextNode.valueOf(Texts.line(given.path(field.key()), typed, field)));
    }

    @Override
    public Verdict longText(Field.LongText field) {
        return single(field, typed -> TextNode.valueOf(Texts.block(given.path(field.key()), typed, field.size())));
    }

    @Override
    public Verdict number(Field.Number field) {
        String path = given.path(field.key());
        return single(field, typed -> {
            BigDecimal number = Numbers.within(path, Numbers.number(path, typed, field.decimals()), field.range());
            return number.scale() == 0 ? JSON.numberNode(number.longValueExact()) : JSON.numberNode(number);
        });
    }

    @Override
    public Verdict money(Field.Money field) {
        return pairs.money(field);
    }

    @Override
    public Verdict day(Field.Day field) {
        return single(
                field,
                typed -> TextNode.valueOf(
                        Dates.day(given.path(field.key()), typed).toString()));
    }

    @Override
    public Verdict days(Field.Days field) {
        return pairs.days(field);
    }

    @Override
    public Verdict moment(Field.Moment field) {
        return single(
                field,
                typed -> TextNode.valueOf(
                        Dates.moment(given.path(field.key()), typed).toString()));
    }

    @Override
    public Verdict yesNo(Field.YesNo field) {
        String path = given.path(field.key());
        Verdict verdict = single(field, typed -> {
            if (!Set.of("true", "false").contains(typed)) {
                throw Refusal.invalid(path, "refusal.form.choice");
            }
            return BooleanNode.valueOf(typed.equals("true"));
        });
        boolean ticked = verdict.value().asBoolean(false);
        return field.confirm() && !ticked ? Verdict.wrong(path, "refusal.form.confirm") : verdict;
    }

    @Override
    public Verdict choice(Field.Choice field) {
        return single(field, typed -> {
            if (!given.offered(field.offer()).contains(typed)) {
                throw given.notOffered(given.path(field.key()), field.offer(), typed);
            }
            return TextNode.valueOf(typed);
        });
    }

    @Override
    public Verdict choices(Field.Choices field) {
        return lists.chosen(field, field.offer());
    }

    @Override
    public Verdict tags(Field.Tags field) {
        return field.offer().free() ? lists.words(field) : lists.chosen(field, field.offer());
    }

    @Override
    public Verdict files(Field.Files field) {
        return lists.documents(field);
    }

    @Override
    public Verdict group(Field.Group field) {
        return lists.lines(field);
    }
}
