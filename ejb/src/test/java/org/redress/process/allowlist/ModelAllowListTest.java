package org.redress.process.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.domain.Finding;

class ModelAllowListTest {

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:activiti="http://activiti.org/bpmn"
                xmlns:other="http://example.org/other"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="Definitions_1" targetNamespace="https://redress.org/process">
              <bpmn:process id="P" name="P" isExecutable="true" camunda:historyTimeToLive="P180D">
                %s
              </bpmn:process>
              <bpmndi:BPMNDiagram id="D"><bpmndi:BPMNPlane id="Pl" bpmnElement="P"/></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private final ModelLock lock = new ModelLock();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:userTask id='T' name='Agree the plan' camunda:assignee='${owner}' camunda:candidateGroups='agent'"
                        + " camunda:dueDate=\"${due.in('8 h')}\" camunda:formKey='form:agree-plan'/>",
                "<bpmn:userTask id='T' camunda:dueDate='${due.days(3)}'><bpmn:extensionElements><camunda:properties>"
                        + "<camunda:property name='step' value='5'/></camunda:properties></bpmn:extensionElements>"
                        + "</bpmn:userTask>",
                "<bpmn:serviceTask id='T' camunda:delegateExpression='${recordAuthority}' camunda:asyncBefore='true'>"
                        + "<bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R5/PT5M"
                        + "</camunda:failedJobRetryTimeCycle></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:businessRuleTask id='T' camunda:decisionRef='SeverityDecision'"
                        + " camunda:decisionRefBinding='deployment' camunda:mapDecisionResult='singleEntry'"
                        + " camunda:resultVariable='approval'/>",
                "<bpmn:callActivity id='T' calledElement='SolutionProcess' camunda:calledElementBinding='deployment'>"
                        + "<bpmn:extensionElements><camunda:in businessKey='#{execution.processBusinessKey}'/>"
                        + "<camunda:in variables='all'/><camunda:out source='solved' target='solved'/>"
                        + "</bpmn:extensionElements></bpmn:callActivity>",
                "<bpmn:intermediateCatchEvent id='T'><bpmn:timerEventDefinition id='D1'><bpmn:timeDate"
                        + " xsi:type='bpmn:tFormalExpression'>${due.before('promise','1 h')}</bpmn:timeDate>"
                        + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:sequenceFlow id='T' sourceRef='a' targetRef='b'><bpmn:conditionExpression"
                        + " xsi:type='bpmn:tFormalExpression'>${approval == 'APPROVED'}</bpmn:conditionExpression>"
                        + "</bpmn:sequenceFlow>",
                "<bpmn:userTask id='T'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>3"
                        + "</bpmn:loopCardinality><bpmn:completionCondition>${nrOfCompletedInstances >= 2}"
                        + "</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>"
            })
    void whatTheShippedModelsSayIsAllowed(String fragment) {
        assertThat(findings(fragment)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id='T' scriptFormat='javascript'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id='T' camunda:class='java.lang.ProcessBuilder'/>",
                "<bpmn:serviceTask id='T' activiti:class='java.lang.ProcessBuilder'/>",
                "<bpmn:serviceTask id='T' camunda:expression='${owner.getClass()}'/>",
                "<bpmn:serviceTask id='T' camunda:delegateExpression='${dataSource}'/>",
                "<bpmn:serviceTask id='T' camunda:delegateExpression='${recordAuthority.hashCode()}'/>",
                "<bpmn:serviceTask id='T' camunda:type='external' camunda:topic='anything'/>",
                "<bpmn:serviceTask id='T' camunda:type='shell'/>",
                "<bpmn:serviceTask id='T'><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector"
                        + "</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:serviceTask id='T' camunda:delegateExpression='${recordAuthority}'><bpmn:extensionElements>"
                        + "<camunda:field name='f' expression='${owner}'/></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:sendTask id='T' camunda:delegateExpression='${recordAuthority}'/>",
                "<bpmn:userTask id='T'><bpmn:extensionElements><camunda:taskListener event='create'"
                        + " class='x.Y'/></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id='T'><bpmn:extensionElements><camunda:executionListener event='start'>"
                        + "<camunda:script scriptFormat='groovy'>x</camunda:script></camunda:executionListener>"
                        + "</bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id='T'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>"
                        + "${owner.getClass()}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>"
                        + "</bpmn:userTask>",
                "<bpmn:userTask id='T' name=\"${''.getClass().forName('java.lang.Runtime')}\"/>",
                "<bpmn:userTask id='T'><bpmn:documentation>#{owner.getClass()}</bpmn:documentation></bpmn:userTask>",
                "<bpmn:userTask id='T' camunda:assignee='${owner.toString()}'/>",
                "<bpmn:userTask id='T' camunda:assignee='${secret}'/>",
                "<bpmn:userTask id='T' camunda:candidateGroups='agent,${owner}'/>",
                "<bpmn:userTask id='T' camunda:dueDate='PT4H'/>",
                "<bpmn:userTask id='T' camunda:dueDate='${due.clock}'/>",
                "<bpmn:userTask id='T' camunda:dueDate=\"${due.at('easter')}\"/>",
                "<bpmn:userTask id='T' camunda:dueDate=\"${due.in('4 h').getClass()}\"/>",
                "<bpmn:userTask id='T' camunda:formKey='${owner}'/>",
                "<bpmn:userTask id='T' camunda:formHandlerClass='x.Y'/>",
                "<bpmn:userTask id='T'><bpmn:multiInstanceLoopCharacteristics camunda:collection='${owner.list()}'/>"
                        + "</bpmn:userTask>",
                "<bpmn:businessRuleTask id='T' camunda:decisionRef='${owner}'/>",
                "<bpmn:callActivity id='T' calledElement='${owner}'/>",
                "<bpmn:callActivity id='T' calledElement='P' camunda:calledElementBinding='latest'/>",
                "<bpmn:callActivity id='T' calledElement='P' camunda:variableMappingClass='x.Y'/>",
                "<bpmn:callActivity id='T' calledElement='P'><bpmn:extensionElements><camunda:in"
                        + " sourceExpression='${owner.x}' target='solved'/></bpmn:extensionElements></bpmn:callActivity>",
                "<bpmn:callActivity id='T' calledElement='P'><bpmn:extensionElements><camunda:in"
                        + " businessKey='#{execution.getClass()}'/></bpmn:extensionElements></bpmn:callActivity>",
                "<bpmn:intermediateCatchEvent id='T'><bpmn:timerEventDefinition><bpmn:timeDuration>PT1H"
                        + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:intermediateCatchEvent id='T'><bpmn:timerEventDefinition><bpmn:timeDate>2026-12-24T12:00:00"
                        + "</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:intermediateCatchEvent id='T'><bpmn:conditionalEventDefinition><bpmn:condition>${solved}"
                        + "</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:sequenceFlow id='T' sourceRef='a' targetRef='b'><bpmn:conditionExpression language='groovy'>"
                        + "${solved}</bpmn:conditionExpression></bpmn:sequenceFlow>",
                "<bpmn:sequenceFlow id='T' sourceRef='a' targetRef='b'><bpmn:conditionExpression>"
                        + "${execution.getEngineServices()}</bpmn:conditionExpression></bpmn:sequenceFlow>",
                "<bpmn:endEvent id='T'><bpmn:messageEventDefinition camunda:expression='${owner.x()}'/></bpmn:endEvent>",
                "<other:scriptTask id='T' scriptFormat='javascript'/>",
                "<other:scriptTask id='T'><bpmn:script>1</bpmn:script></other:scriptTask>",
                "<bpmn:import id='T' importType='http://schemas.xmlsoap.org/wsdl/' location='x'/>"
            })
    void everythingElseIsRefusedAndTheElementNamed(String fragment) {
        assertThat(findings(fragment))
                .anyMatch(finding -> finding.place().element().equals("T"));
    }

    @Test
    void allFindingsAreToldAtOnce() {
        assertThat(findings("<bpmn:userTask id='A' camunda:dueDate='PT4H'/>"
                        + "<bpmn:serviceTask id='B' camunda:class='x.Y'/>"))
                .extracting(finding -> FindingSentences.withPlace(finding, Locale.ENGLISH))
                .contains(
                        "process/P.bpmn: A: The time PT4H is not understood. Choose working hours, days, or a date the case"
                                + " knows.",
                        "process/P.bpmn: B: “serviceTask” has the setting “camunda:class”, which a model may not use. Take it"
                                + " out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "approval == 'APPROVED' ; true",
                "approval == 'APPROVED' or approval == 'CHANGED' ; true",
                "!solved && (amountCents >= 150000 || approval != null) ; true",
                "not (solved and amountCents < 1.5) ; true",
                "solved ; true",
                "amountCents ge 10 ; true",
                "approval.class ; false",
                "approval.equals('x') ; false",
                "secret == 1 ; false",
                "approval == 'a' ? 1 : 2 ; false",
                "approval['x'] ; false",
                "solved == ; false",
                "(solved ; false",
                "solved) ; false",
                "solved solved ; false",
                "approval == 'it\\u0027s' ; false",
                "empty approval ; false",
                "\"\" ; false"
            })
    void conditionsCompareKnownVariablesAndNothingMore(String condition, boolean allowed) {
        assertThat(new ConditionGrammar(Set.of("approval", "solved", "amountCents")).accepts(condition))
                .isEqualTo(allowed);
    }

    @Test
    void aDeepConditionIsRefusedBeforeItHurts() {
        String deep = "(".repeat(5000) + "solved" + ")".repeat(5000);

        assertThat(new ConditionGrammar(Set.of("solved")).accepts(deep)).isFalse();
    }

    @Test
    void whatIsUnknownInAConditionIsNamed() {
        assertThat(new ConditionGrammar(Set.of("solved")).unknownIn("solved and not sovled or 'x' == happy"))
                .containsExactly("happy", "sovled");
        assertThat(new ConditionGrammar(Set.of("solved")).unknownIn("solved.sovled"))
                .isEmpty();
    }

    private List<Finding> findings(String fragment) {
        return lock.findingsIn("process/P.bpmn", MODEL.formatted(fragment).getBytes(StandardCharsets.UTF_8));
    }
}
