package org.safeconduct.procedure.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.StringValue;

/** Writes text into engine tables only if it is a small word, an id or an element of a model; never prose or a name. */
class Words extends StringValueSerializer {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{1,40}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{1,60}|[A-Z][A-Za-z]+_[A-Za-z0-9]{2,60}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public void writeValue(StringValue value, ValueFields fields) {
        String text = value.getValue();
        if (!NAME.matcher(String.valueOf(fields.getName())).matches() || text != null && !isWord(text)) {
            throw new ProcessEngineException("not a word or an id: variable " + fields.getName());
        }
        super.writeValue(value, fields);
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches() || ID.matcher(text).matches();
    }

    static boolean isId(Object value) {
        return value instanceof String text && ID.matcher(text).matches();
    }
}
