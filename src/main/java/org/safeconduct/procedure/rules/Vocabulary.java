package org.safeconduct.procedure.rules;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The closed lists of what a process model may contain; what is not here does not exist for us. */
final class Vocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Elements with the plain attributes each may bear besides {@code id} and {@code name}. */
    static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            entry(
                    "definitions",
                    Set.of("targetNamespace", "exporter", "exporterVersion", "expressionLanguage", "typeLanguage")),
            entry("message", Set.of()),
            entry("process", Set.of("isExecutable", "processType", "isClosed")),
            entry("documentation", Set.of("textFormat")),
            entry("extensionElements", Set.of()),
            entry("startEvent", Set.of("isInterrupting")),
            entry("endEvent", Set.of()),
            entry("terminateEventDefinition", Set.of()),
            entry("intermediateThrowEvent", Set.of()),
            entry("intermediateCatchEvent", Set.of("parallelMultiple")),
            entry("boundaryEvent", Set.of("attachedToRef", "cancelActivity")),
            entry("messageEventDefinition", Set.of("messageRef")),
            entry("userTask", Set.of("default")),
            entry("serviceTask", Set.of("default")),
            entry("sendTask", Set.of("default")),
            entry("businessRuleTask", Set.of("default")),
            entry("callActivity", Set.of("calledElement", "default")),
            entry("subProcess", Set.of("triggeredByEvent", "default")),
            entry("multiInstanceLoopCharacteristics", Set.of("isSequential")),
            entry("exclusiveGateway", Set.of("default", "gatewayDirection")),
            entry("parallelGateway", Set.of("gatewayDirection")),
            entry("inclusiveGateway", Set.of("default", "gatewayDirection")),
            entry("sequenceFlow", Set.of("sourceRef", "targetRef")),
            entry("conditionExpression", Set.of()),
            entry("incoming", Set.of()),
            entry("outgoing", Set.of()),
            entry("textAnnotation", Set.of("textFormat")),
            entry("text", Set.of()),
            entry("association", Set.of("sourceRef", "targetRef", "associationDirection")));

    /** Elements of the engine's own vocabulary with their attributes. */
    static final Map<String, Set<String>> EXTENSIONS = Map.of(
            "properties", Set.of(),
            "property", Set.of("name", "value", "id"),
            "in", Set.of("businessKey", "source", "sourceExpression", "target", "local"),
            "out", Set.of("source", "sourceExpression", "target", "local"));

    /** Attributes of the engine's own vocabulary by the element that may bear them. */
    static final Map<String, Set<String>> EXTENSION_ATTRIBUTES = Map.of(
            "process", Set.of("historyTimeToLive", "versionTag", "isStartableInTasklist"),
            "userTask", Set.of("candidateGroups", "formRef", "formRefBinding"),
            "serviceTask", Set.of("expression", "resultVariable"),
            "sendTask", Set.of("expression", "resultVariable"),
            "businessRuleTask", Set.of("expression", "resultVariable"),
            "callActivity", Set.of("calledElementBinding"),
            "multiInstanceLoopCharacteristics", Set.of("collection", "elementVariable"));

    /** The only places where an expression may stand, and which shapes each takes. */
    static final Map<String, Set<ExpressionShape>> EXPRESSION_PLACES = Map.of(
            "serviceTask@expression", Set.of(ExpressionShape.CALL),
            "sendTask@expression", Set.of(ExpressionShape.CALL),
            "businessRuleTask@expression", Set.of(ExpressionShape.CALL),
            "multiInstanceLoopCharacteristics@collection", Set.of(ExpressionShape.CALL),
            "in@businessKey", Set.of(ExpressionShape.BUSINESS_KEY),
            "in@sourceExpression", Set.of(ExpressionShape.VARIABLE),
            "out@sourceExpression", Set.of(ExpressionShape.VARIABLE),
            "conditionExpression", Set.of(ExpressionShape.VARIABLE, ExpressionShape.COMPARISON));

    /** What may only stand inside certain elements. */
    static final Map<String, Set<String>> PARENTS = Map.of(
            "messageEventDefinition", Set.of("startEvent", "intermediateCatchEvent", "boundaryEvent"),
            "terminateEventDefinition", Set.of("endEvent"));

    /** What an element cannot do without: plain attributes, engine attributes, children. */
    static final Map<String, Set<String>> REQUIRED = Map.of(
            "userTask",
            Set.of("candidateGroups", "formRef", "formRefBinding"),
            "serviceTask",
            Set.of("expression"),
            "sendTask",
            Set.of("expression"),
            "businessRuleTask",
            Set.of("expression"),
            "callActivity",
            Set.of("calledElement", "calledElementBinding"),
            "multiInstanceLoopCharacteristics",
            Set.of("collection", "elementVariable"),
            "intermediateCatchEvent",
            Set.of("messageEventDefinition"),
            "boundaryEvent",
            Set.of("messageEventDefinition"));

    /** Attributes that take one value only: what a case uses comes from the deployment the case began with. */
    static final Map<String, String> FIXED =
            Map.of("callActivity@calledElementBinding", "deployment", "userTask@formRefBinding", "deployment");

    private Vocabulary() {}
}
