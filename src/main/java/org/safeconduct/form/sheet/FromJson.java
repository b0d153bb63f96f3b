package org.safeconduct.form.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Refusal;

/** JSON answers as flat names; what has the wrong type is noted at its field and taken over as far as it is text. */
public final class FromJson {

    /** Numbers beyond this many digits are not written out. */
    private static final int MOST_DIGITS = 40;

    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, Refusal.FieldError> misfits = new LinkedHashMap<>();

    private FromJson() {}

    /** Reads an object of answers; names that are not in the form are dropped. */
    public static FromJson read(Form form, JsonNode answers) {
        FromJson read = new FromJson();
        read.level("", form.fields(), answers);
        return read;
    }

    public Map<String, List<String>> names() {
        return names;
    }

    /** Values of the wrong type, by path. */
    public Map<String, Refusal.FieldError> misfits() {
        return misfits;
    }

    private void level(String prefix, List<Field> fields, JsonNode object) {
        for (Field.Input input : Form.inputsOf(fields)) {
            JsonNode value = object.path(input.key());
            if (!value.isMissingNode() && !value.isNull()) {
                input.as(new AtPath(prefix + input.key(), value));
            }
        }
    }

    private void misfit(String path, String type) {
        misfits.putIfAbsent(path, Refusal.FieldError.of(path, "refusal.form.type." + type));
    }

    private void put(String path, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            names.put(path, List.of(written(value)));
        }
    }

    private static String written(JsonNode value) {
        if (!value.isNumber() || value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue())) {
            return value.asText();
        }
        BigDecimal number = value.decimalValue();
        boolean sane = Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS
                && Math.abs(number.scale()) <= MOST_DIGITS;
        return sane ? number.toPlainString() : value.asText();
    }

    /** Takes over one value. */
    private final class AtPath implements Shapes<Boolean> {
        private final String path;
        private final JsonNode value;

        AtPath(String path, JsonNode value) {
            this.path = path;
            this.value = value;
        }

        private Boolean single(String type, boolean fits) {
            put(path, value);
            if (!fits) {
                misfit(path, type);
            }
            return fits;
        }

        @Override
        public Boolean one(Field.Input field) {
            return single("text", value.isTextual());
        }

        /** Of an amount the number may stand without quotation marks. */
        @Override
        public Boolean pair(Field.Input field, String first, String second) {
            return part(first) & part(second);
        }

        private boolean part(String name) {
            JsonNode found = value.path(name);
            boolean fits = found.isTextual() || name.equals("amount") && found.isNumber();
            put(path + "." + name, found);
            if (!value.isObject() || !(fits || found.isMissingNode())) {
                misfit(path, "object");
            }
            return fits;
        }

        @Override
        public Boolean list(Field.Input field) {
            if (!value.isArray()) {
                return single("list", false);
            }
            if (value.size() > Sheets.MOST_VALUES) {
                misfits.put(path, Refusal.FieldError.of(path, "refusal.form.too-many", Sheets.MOST_VALUES));
                return false;
            }
            List<String> values = new ArrayList<>();
            for (JsonNode element : value) {
                values.add(written(element));
                if (!element.isTextual()) {
                    misfit(path, "list");
                }
            }
            names.put(path, values);
            return true;
        }

        @Override
        public Boolean number(Field.Number field) {
            return single("number", value.isNumber());
        }

        @Override
        public Boolean yesNo(Field.YesNo field) {
            return single("truth", value.isBoolean());
        }

        @Override
        public Boolean group(Field.Group field) {
            if (!value.isArray()) {
                return single("list", false);
            }
            if (value.size() > Sheets.MOST_LINES) {
                misfits.put(path, Refusal.FieldError.of(path, "refusal.form.too-many", Sheets.MOST_LINES));
                return false;
            }
            for (int i = 0; i < value.size(); i++) {
                line(field, i);
            }
            return true;
        }

        private void line(Field.Group field, int index) {
            String line = path + "[" + index + "]";
            names.put(line, List.of(""));
            if (value.get(index).isObject()) {
                level(line + ".", field.fields(), value.get(index));
            } else {
                misfit(path, "list");
            }
        }
    }
}
