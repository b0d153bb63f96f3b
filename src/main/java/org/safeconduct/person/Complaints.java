package org.safeconduct.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Refusal.FieldError;

/** Collects everything that is wrong, so that one refusal says so at each field. */
abstract class Complaints {

    private static final int MANY = 20;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private final List<FieldError> errors = new ArrayList<>();

    void refuseIfWrong() {
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    void require(boolean right, String field, String message, Object... arguments) {
        if (!right) {
            errors.add(FieldError.of(field, "refusal.person." + message, arguments));
        }
    }

    void text(String text, int longest, String field) {
        require(!text.isBlank(), field, "missing");
        optional(text, longest, field);
    }

    void optional(@Nullable String text, int longest, String field) {
        if (text != null) {
            require(text.length() <= longest, field, "long", longest);
            require(!CONTROL.matcher(text).find(), field, "characters");
        }
    }

    void few(Collection<?> many, String field) {
        require(many.size() <= MANY, field, "many", MANY);
    }

    void phone(String number, String field) {
        require(E164.matcher(number).matches(), field, "phone");
    }

    void language(String code, String field) {
        require(LANGUAGE.matcher(code).matches(), field, "language");
    }
}
