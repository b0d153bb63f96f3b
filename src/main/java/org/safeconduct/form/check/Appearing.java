package org.safeconduct.form.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.form.Condition;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;

/** Which fields of a form come and go with the answers. */
public final class Appearing {

    private Appearing() {}

    /** Keys of fields with a condition of their own or of a section around them. */
    public static Set<String> in(Form form) {
        Set<String> keys = new HashSet<>();
        collect(form.fields(), false, keys);
        return keys;
    }

    private static void collect(List<Field> fields, boolean inherited, Set<String> keys) {
        for (Field field : fields) {
            boolean appears = inherited || field.head().hide() != Condition.NEVER;
            if (appears) {
                keys.add(field.key());
            }
            if (field instanceof Field.Section section) {
                collect(section.fields(), appears, keys);
            }
            if (field instanceof Field.Group group) {
                collect(group.fields(), appears, keys);
            }
        }
    }
}
