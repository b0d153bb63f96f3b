package org.safeconduct.procedure.rules;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One small process for every place where an engine would run something that a model says. */
public final class HostileModels {

    /** Reaches {@code Marker} through reflection on any engine as it comes. */
    public static final String ATTACK = "${''.getClass().forName('org.safeconduct.procedure.Marker')"
            + ".getMethod('set',''.getClass()).invoke(null,'x')}";

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="Definitions_Hostile" targetNamespace="https://safeconduct.org/bpmn">
              %s
              <bpmn:process id="hostile" name="Hostile" isExecutable="true" camunda:historyTimeToLive="P1D" %s>
                <bpmn:startEvent id="Start"/>
                %s
                <bpmn:endEvent id="End"/>
                <bpmn:sequenceFlow id="In" sourceRef="Start" targetRef="X">%s</bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Out" sourceRef="X" targetRef="End"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String TASK = "<bpmn:userTask id=\"X\" %s>%s</bpmn:userTask>";
    private static final String SERVICE = "<bpmn:serviceTask id=\"X\" %s>%s</bpmn:serviceTask>";
    private static final String LISTED = "<bpmn:extensionElements>%s</bpmn:extensionElements>";

    private final Map<String, byte[]> models = new LinkedHashMap<>();

    private HostileModels() {}

    /** By the place of the attack; none of them may ever be deployed, or do anything. */
    public static Map<String, byte[]> all() {
        HostileModels hostile = new HostileModels();
        hostile.tasks();
        hostile.services();
        hostile.calls();
        hostile.events();
        hostile.listeners();
        hostile.scripts();
        return hostile.models;
    }

    private void tasks() {
        for (String attribute : new String[] {
            "candidateGroups", "candidateUsers", "assignee", "dueDate", "followUpDate", "priority", "formKey", "formRef"
        }) {
            add("user task " + attribute, TASK.formatted("camunda:" + attribute + "=\"" + ATTACK + "\"", ""));
        }
        add(
                "collection",
                TASK.formatted("", loop("camunda:collection=\"" + ATTACK + "\" camunda:elementVariable=\"e\"", "")));
        add(
                "loop cardinality",
                TASK.formatted("", loop("", "<bpmn:loopCardinality>" + ATTACK + "</bpmn:loopCardinality>")));
        add(
                "completion condition",
                TASK.formatted(
                        "",
                        loop(
                                "",
                                "<bpmn:loopCardinality>1</bpmn:loopCardinality><bpmn:completionCondition>" + ATTACK
                                        + "</bpmn:completionCondition>")));
        add(
                "form field",
                TASK.formatted(
                        "",
                        LISTED.formatted("<camunda:formData><camunda:formField id=\"f\" type=\"string\" defaultValue=\""
                                + ATTACK + "\"/></camunda:formData>")));
    }

    private static String loop(String attributes, String content) {
        return "<bpmn:multiInstanceLoopCharacteristics " + attributes + ">" + content
                + "</bpmn:multiInstanceLoopCharacteristics>";
    }

    private void services() {
        add("service expression", SERVICE.formatted("camunda:expression=\"" + ATTACK + "\"", ""));
        add("service delegate expression", SERVICE.formatted("camunda:delegateExpression=\"" + ATTACK + "\"", ""));
        add(
                "service class",
                SERVICE.formatted("camunda:class=\"org.safeconduct.procedure.rules.HostileDelegate\"", ""));
        add(
                "field injection",
                SERVICE.formatted(
                        "camunda:class=\"org.safeconduct.procedure.rules.HostileDelegate\"",
                        LISTED.formatted("<camunda:field name=\"f\"><camunda:expression>" + ATTACK
                                + "</camunda:expression></camunda:field>")));
        add("external topic", SERVICE.formatted("camunda:type=\"external\" camunda:topic=\"" + ATTACK + "\"", ""));
        add(
                "external priority",
                SERVICE.formatted(
                        "camunda:type=\"external\" camunda:topic=\"t\" camunda:taskPriority=\"" + ATTACK + "\"", ""));
        add(
                "connector",
                SERVICE.formatted(
                        "",
                        LISTED.formatted("<camunda:connector>"
                                + "<camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>")));
        add(
                "job priority",
                SERVICE.formatted(
                        "camunda:asyncBefore=\"true\" camunda:jobPriority=\"" + ATTACK
                                + "\" camunda:expression=\"${trial.settle(caseId,'word')}\"",
                        ""));
        add("input", SERVICE.formatted("camunda:expression=\"${trial.settle(caseId,'word')}\"", parameter("input")));
        add("output", SERVICE.formatted("camunda:expression=\"${trial.settle(caseId,'word')}\"", parameter("output")));
        add("send expression", "<bpmn:sendTask id=\"X\" camunda:expression=\"" + ATTACK + "\"/>");
        add("rule expression", "<bpmn:businessRuleTask id=\"X\" camunda:expression=\"" + ATTACK + "\"/>");
        add("decision", "<bpmn:businessRuleTask id=\"X\" camunda:decisionRef=\"" + ATTACK + "\"/>");
    }

    private static String parameter(String kind) {
        return LISTED.formatted("<camunda:inputOutput><camunda:" + kind + "Parameter name=\"p\">" + ATTACK
                + "</camunda:" + kind + "Parameter></camunda:inputOutput>");
    }

    private void calls() {
        add("called element", "<bpmn:callActivity id=\"X\" calledElement=\"" + ATTACK + "\"/>");
        call("call tenant", "camunda:calledElementTenantId=\"" + ATTACK + "\"", "");
        call("call mapping", "camunda:variableMappingDelegateExpression=\"" + ATTACK + "\"", "");
        call("in mapping", "", "<camunda:in sourceExpression=\"" + ATTACK + "\" target=\"t\"/>");
        call("out mapping", "", "<camunda:out sourceExpression=\"" + ATTACK + "\" target=\"t\"/>");
        call("business key", "", "<camunda:in businessKey=\"" + ATTACK + "\"/>");
    }

    private void call(String place, String attributes, String content) {
        add(
                place,
                "<bpmn:callActivity id=\"X\" calledElement=\"trial-member\" " + attributes + ">"
                        + LISTED.formatted(content) + "</bpmn:callActivity>");
    }

    private void events() {
        String catching = "<bpmn:intermediateCatchEvent id=\"X\">%s</bpmn:intermediateCatchEvent>";
        String throwing = "<bpmn:intermediateThrowEvent id=\"X\">%s</bpmn:intermediateThrowEvent>";
        add(
                "timer",
                catching.formatted("<bpmn:timerEventDefinition><bpmn:timeDuration>" + ATTACK
                        + "</bpmn:timeDuration></bpmn:timerEventDefinition>"));
        add(
                "condition event",
                catching.formatted(
                        "<bpmn:conditionalEventDefinition><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">" + ATTACK
                                + "</bpmn:condition></bpmn:conditionalEventDefinition>"));
        add(
                "message name",
                "<bpmn:message id=\"M\" name=\"" + ATTACK + "\"/>",
                catching.formatted("<bpmn:messageEventDefinition messageRef=\"M\"/>"));
        add(
                "signal name",
                "<bpmn:signal id=\"S\" name=\"" + ATTACK + "\"/>",
                throwing.formatted("<bpmn:signalEventDefinition signalRef=\"S\"/>"));
        add(
                "thrown message",
                "<bpmn:message id=\"M\" name=\"m\"/>",
                throwing.formatted(
                        "<bpmn:messageEventDefinition messageRef=\"M\" camunda:expression=\"" + ATTACK + "\"/>"));
        add(
                "escalation",
                "<bpmn:escalation id=\"S\" escalationCode=\"" + ATTACK + "\"/>",
                throwing.formatted("<bpmn:escalationEventDefinition escalationRef=\"S\"/>"));
        add(
                "error",
                "<bpmn:error id=\"S\" errorCode=\"e\" camunda:errorMessage=\"" + ATTACK + "\"/>",
                TASK.formatted("", "")
                        + "<bpmn:endEvent id=\"E\"><bpmn:errorEventDefinition errorRef=\"S\"/></bpmn:endEvent>");
        add(
                "boundary timer",
                TASK.formatted("", "") + "<bpmn:boundaryEvent id=\"B\" attachedToRef=\"X\"><bpmn:timerEventDefinition>"
                        + "<bpmn:timeDate>" + ATTACK
                        + "</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>");
        models.put(
                "condition",
                model(
                        "",
                        "",
                        TASK.formatted("", ""),
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + ATTACK
                                + "</bpmn:conditionExpression>"));
        models.put(
                "starter groups",
                model("", "camunda:candidateStarterGroups=\"" + ATTACK + "\"", TASK.formatted("", ""), ""));
    }

    private void listeners() {
        String execution = "<camunda:executionListener event=\"start\" %s/>";
        String task = "<camunda:taskListener event=\"create\" %s/>";
        for (String how : new String[] {
            "expression=\"" + ATTACK + "\"",
            "delegateExpression=\"" + ATTACK + "\"",
            "class=\"org.safeconduct.procedure.rules.HostileDelegate\""
        }) {
            String kind = how.substring(0, how.indexOf('='));
            add("execution listener " + kind, TASK.formatted("", LISTED.formatted(execution.formatted(how))));
            add("task listener " + kind, TASK.formatted("", LISTED.formatted(task.formatted(how))));
        }
    }

    private void scripts() {
        for (String language : new String[] {"juel", "feel", "javascript", "groovy"}) {
            add(
                    "script task " + language,
                    "<bpmn:scriptTask id=\"X\" scriptFormat=\"" + language + "\"><bpmn:script>" + ATTACK
                            + "</bpmn:script></bpmn:scriptTask>");
        }
        add(
                "script listener",
                TASK.formatted(
                        "",
                        LISTED.formatted(
                                "<camunda:executionListener event=\"start\">" + "<camunda:script scriptFormat=\"juel\">"
                                        + ATTACK + "</camunda:script></camunda:executionListener>")));
        models.put(
                "script condition",
                model(
                        "",
                        "",
                        TASK.formatted("", ""),
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"juel\">" + ATTACK
                                + "</bpmn:conditionExpression>"));
    }

    private void add(String place, String activity) {
        add(place, "", activity);
    }

    private void add(String place, String definitions, String activity) {
        models.put(place, model(definitions, "", activity, ""));
    }

    private static byte[] model(String definitions, String process, String activity, String condition) {
        return FRAME.formatted(definitions, process, activity, condition).getBytes(StandardCharsets.UTF_8);
    }
}
