package org.safeconduct.form;

/** One answer for every kind of input; the compiler sees to it that none is forgotten. */
public interface Kinds<R> {

    R text(Field.Text field);

    R longText(Field.LongText field);

    R number(Field.Number field);

    R money(Field.Money field);

    R day(Field.Day field);

    R days(Field.Days field);

    R moment(Field.Moment field);

    R yesNo(Field.YesNo field);

    R choice(Field.Choice field);

    R choices(Field.Choices field);

    R tags(Field.Tags field);

    R files(Field.Files field);

    R group(Field.Group field);
}
