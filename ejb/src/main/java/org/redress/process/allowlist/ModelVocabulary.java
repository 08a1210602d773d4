package org.redress.process.allowlist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.process.contract.Contract;
import org.redress.process.contract.Part;
import org.redress.studio.domain.FindingKind;

/**
 * The elements a model may use, the attributes they may have, and the rule for each text. Names are local names; an
 * attribute or element of the engine is prefixed with {@code camunda:}. What is not listed does not exist.
 */
final class ModelVocabulary {
    /** What flows lead to and from. */
    static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    private static final Set<String> OTHER_ELEMENTS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "message",
            "error",
            "escalation",
            "sequenceFlow",
            "incoming",
            "outgoing",
            "messageEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "timerEventDefinition",
            "multiInstanceLoopCharacteristics",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue",
            "camunda:properties",
            "camunda:property",
            "camunda:in",
            "camunda:out");

    private static final Set<String> PLAIN_ATTRIBUTES = Set.of(
            "id",
            "name",
            "value",
            "targetNamespace",
            "expressionLanguage",
            "typeLanguage",
            "exporter",
            "exporterVersion",
            "processType",
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "messageRef",
            "errorRef",
            "escalationRef",
            "errorCode",
            "escalationCode",
            "calledElement",
            "default",
            "gatewayDirection",
            "eventGatewayType",
            "textFormat",
            "associationDirection",
            "categoryValueRef",
            "camunda:historyTimeToLive",
            "camunda:versionTag",
            "camunda:decisionRef");

    private static final Set<String> TRUTH_ATTRIBUTES = Set.of(
            "isExecutable",
            "isClosed",
            "isForCompensation",
            "isInterrupting",
            "cancelActivity",
            "triggeredByEvent",
            "isSequential",
            "parallelMultiple",
            "instantiate",
            "local",
            "camunda:asyncBefore",
            "camunda:asyncAfter",
            "camunda:exclusive",
            "camunda:isStartableInTasklist");

    private static final Set<String> COUNTERS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final Map<String, Rule> texts = new HashMap<>();
    private final Map<String, Rule> attributes = new HashMap<>();

    ModelVocabulary() {
        Set<String> variables = Contract.names(Part.VARIABLE);
        Set<String> countersToo = new HashSet<>(variables);
        countersToo.addAll(COUNTERS);
        Stream.concat(FLOW_NODES.stream(), OTHER_ELEMENTS.stream())
                .forEach(element -> texts.put(element, Rule.PLAIN_TEXT));
        texts.put("conditionExpression", Rule.condition(variables));
        texts.put("completionCondition", Rule.condition(countersToo));
        texts.put("timeDate", Rule.DUE_INSTANT);
        texts.put("loopCardinality", Rule.FEW);
        texts.put("camunda:failedJobRetryTimeCycle", Rule.RETRY_CYCLE);

        PLAIN_ATTRIBUTES.forEach(attribute -> attributes.put(attribute, Rule.PLAIN_TEXT));
        TRUTH_ATTRIBUTES.forEach(attribute -> attributes.put(attribute, Rule.TRUE_OR_FALSE));
        engineAttributes(variables);
        defaultsOfTheSchema();
        mappings(countersToo);
    }

    private void engineAttributes(Set<String> variables) {
        attributes.put("camunda:assignee", Rule.valueOf(FindingKind.UNKNOWN_PERSON, Contract.names(Part.PERSON)));
        attributes.put(
                "camunda:candidateGroups",
                Rule.nameOf(FindingKind.UNKNOWN_GROUP, Contract.names(Part.GROUP))
                        .or(Rule.valueOf(FindingKind.UNKNOWN_GROUP, Contract.names(Part.GROUP_VARIABLE))));
        attributes.put("camunda:formKey", Rule.nameOf(FindingKind.UNKNOWN_FORM, Contract.names(Part.FORM)));
        attributes.put("camunda:dueDate", Rule.DUE_INSTANT);
        attributes.put("camunda:followUpDate", Rule.DUE_INSTANT);
        attributes.put("camunda:priority", Rule.NUMBER);
        attributes.put("camunda:jobPriority", Rule.NUMBER);
        attributes.put(
                "camunda:delegateExpression", Rule.valueOf(FindingKind.UNKNOWN_ACTION, Contract.names(Part.ACTION)));
        attributes.put("camunda:calledElementBinding", Rule.oneOf("deployment"));
        attributes.put("camunda:decisionRefBinding", Rule.oneOf("deployment"));
        attributes.put("camunda:mapDecisionResult", Rule.oneOf("singleEntry"));
        attributes.put("camunda:resultVariable", Rule.nameOf(FindingKind.UNKNOWN_VARIABLE, variables));
    }

    /** The schema adds these where the model is silent. */
    private void defaultsOfTheSchema() {
        attributes.put("implementation", Rule.oneOf("##unspecified", "##WebService"));
        attributes.put("startQuantity", Rule.oneOf("1"));
        attributes.put("completionQuantity", Rule.oneOf("1"));
        attributes.put("behavior", Rule.oneOf("All"));
    }

    /** Attributes of {@code camunda:in} and {@code camunda:out}: without a prefix, as they are written. */
    private void mappings(Set<String> variables) {
        attributes.put("camunda:in variables", Rule.oneOf("all"));
        attributes.put("camunda:out variables", Rule.oneOf("all"));
        attributes.put("camunda:in businessKey", Rule.oneOf("#{execution.processBusinessKey}"));
        for (String direction : new String[] {"camunda:in ", "camunda:out "}) {
            attributes.put(direction + "source", Rule.nameOf(FindingKind.UNKNOWN_VARIABLE, variables));
            attributes.put(direction + "target", Rule.nameOf(FindingKind.UNKNOWN_VARIABLE, variables));
        }
    }

    /** What a condition names that nobody knows. */
    Set<String> unknownIn(String condition) {
        Set<String> known = new HashSet<>(Contract.names(Part.VARIABLE));
        known.addAll(COUNTERS);
        return Rule.isCondition(condition) ? new ConditionGrammar(known).unknownIn(Rule.inside(condition)) : Set.of();
    }

    boolean knows(String element) {
        return texts.containsKey(element);
    }

    Rule textOf(String element) {
        return texts.getOrDefault(element, Rule.PLAIN_TEXT);
    }

    Optional<Rule> attributeOf(String element, String attribute) {
        Rule special = attributes.get(element + " " + attribute);
        return Optional.ofNullable(special == null ? attributes.get(attribute) : special);
    }
}
