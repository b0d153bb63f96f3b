package org.safeconduct.form.sheet;

import java.util.List;
import org.safeconduct.form.Field;
import org.safeconduct.form.Kinds;

/** Under which names the controls of a field are submitted. */
public final class Names implements Kinds<List<String>> {

    public static final Names OF = new Names();

    private Names() {}

    @Override
    public List<String> text(Field.Text field) {
        return List.of(field.key());
    }

    @Override
    public List<String> longText(Field.LongText field) {
        return List.of(field.key());
    }

    @Override
    public List<String> number(Field.Number field) {
        return List.of(field.key());
    }

    @Override
    public List<String> money(Field.Money field) {
        return List.of(field.key() + ".amount", field.key() + ".currency");
    }

    @Override
    public List<String> day(Field.Day field) {
        return List.of(field.key());
    }

    @Override
    public List<String> days(Field.Days field) {
        return List.of(field.key() + ".from", field.key() + ".to");
    }

    @Override
    public List<String> moment(Field.Moment field) {
        return List.of(field.key());
    }

    @Override
    public List<String> yesNo(Field.YesNo field) {
        return List.of(field.key());
    }

    @Override
    public List<String> choice(Field.Choice field) {
        return List.of(field.key());
    }

    @Override
    public List<String> choices(Field.Choices field) {
        return List.of(field.key());
    }

    @Override
    public List<String> tags(Field.Tags field) {
        return List.of(field.key());
    }

    @Override
    public List<String> files(Field.Files field) {
        return List.of(field.key());
    }

    @Override
    public List<String> group(Field.Group field) {
        return List.of();
    }
}
