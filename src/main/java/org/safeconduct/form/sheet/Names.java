package org.safeconduct.form.sheet;

import java.util.List;
import org.safeconduct.form.Field;

/** Under which names the controls of a field are submitted. */
public final class Names implements Shapes<List<String>> {

    public static final Names OF = new Names();

    private Names() {}

    @Override
    public List<String> one(Field.Input field) {
        return List.of(field.key());
    }

    @Override
    public List<String> list(Field.Input field) {
        return List.of(field.key());
    }

    @Override
    public List<String> pair(Field.Input field, String first, String second) {
        return List.of(field.key() + "." + first, field.key() + "." + second);
    }

    @Override
    public List<String> group(Field.Group field) {
        return List.of();
    }
}
