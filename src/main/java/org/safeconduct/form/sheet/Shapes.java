package org.safeconduct.form.sheet;

import org.safeconduct.form.Field;
import org.safeconduct.form.Kinds;

/** Kinds by the shape in which they travel: one text, a list of texts, or a pair of named texts. */
interface Shapes<R> extends Kinds<R> {

    R one(Field.Input field);

    R list(Field.Input field);

    R pair(Field.Input field, String first, String second);

    @Override
    default R text(Field.Text field) {
        return one(field);
    }

    @Override
    default R longText(Field.LongText field) {
        return one(field);
    }

    @Override
    default R number(Field.Number field) {
        return one(field);
    }

    @Override
    default R money(Field.Money field) {
        return pair(field, "amount", "currency");
    }

    @Override
    default R day(Field.Day field) {
        return one(field);
    }

    @Override
    default R days(Field.Days field) {
        return pair(field, "from", "to");
    }

    @Override
    default R moment(Field.Moment field) {
        return one(field);
    }

    @Override
    default R yesNo(Field.YesNo field) {
        return one(field);
    }

    @Override
    default R choice(Field.Choice field) {
        return one(field);
    }

    @Override
    default R choices(Field.Choices field) {
        return list(field);
    }

    @Override
    default R tags(Field.Tags field) {
        return list(field);
    }

    @Override
    default R files(Field.Files field) {
        return list(field);
    }
}
