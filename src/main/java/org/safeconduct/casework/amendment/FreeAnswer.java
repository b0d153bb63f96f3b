package org.safeconduct.casework.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.casefile.Entry;
import org.safeconduct.form.Condition;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.Head;
import org.safeconduct.form.Terms;

/** An answer no form asked for, asked as one field of its own kind. */
final class FreeAnswer {

    private static final int COLUMNS = 16;
    private static final int LONGEST = 4000;
    private static final int DECIMALS = 4;

    private FreeAnswer() {}

    /** A form of that one field; without any where the answer has parts. */
    static Form form(Entry.Answer answer) {
        return new Form("free-answer", "", field(answer).stream().toList(), Set.of());
    }

    private static Optional<Field> field(Entry.Answer answer) {
        Head head = new Head(answer.field(), answer.label(), "", Condition.NEVER, COLUMNS);
        Terms terms = new Terms(answer.compartment(), true, false, false, "");
        JsonNode value = answer.value();
        if (value.isBoolean()) {
            return Optional.of(new Field.YesNo(head, terms, false));
        }
        if (value.isNumber()) {
            Field.Range any = new Field.Range(Optional.empty(), Optional.empty());
            return Optional.of(new Field.Number(head, terms, any, DECIMALS));
        }
        return value.isTextual()
                ? Optional.of(new Field.LongText(head, terms, new Field.Size(1, LONGEST)))
                : Optional.empty();
    }
}
