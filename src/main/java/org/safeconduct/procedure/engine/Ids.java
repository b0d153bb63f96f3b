package org.safeconduct.procedure.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Writes lists of ids, and no other object, into engine tables; neither Java nor JSON is ever deserialised. */
class Ids extends AbstractTypedValueSerializer<ObjectValue> {

    Ids() {
        super(ValueType.OBJECT);
    }

    static boolean areIds(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(Words::isId);
    }

    @Override
    public String getName() {
        return "ids";
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        boolean readable = !(value instanceof ObjectValue object) || object.isDeserialized();
        return readable && value.getValue() != null && areIds(value.getValue());
    }

    @Override
    public ObjectValue convertToTypedValue(UntypedValueImpl value) {
        return Variables.objectValue(value.getValue(), value.isTransient()).create();
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        List<?> ids = (List<?>) value.getValue();
        String text = String.join(",", ids.stream().map(String::valueOf).toList());
        fields.setByteArrayValue(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public ObjectValue readValue(ValueFields fields, boolean deserialize, boolean asTransient) {
        String text = new String(fields.getByteArrayValue(), StandardCharsets.US_ASCII);
        List<String> ids = text.isEmpty() ? List.of() : List.of(text.split(","));
        return Variables.objectValue(ids, asTransient).create();
    }
}
