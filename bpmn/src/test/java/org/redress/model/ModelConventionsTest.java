package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintDecision.AUTHORITY;
import static org.redress.model.ComplaintDecision.SEVERITY;
import static org.redress.model.ComplaintDecision.STAKEHOLDERS_TO_NOTIFY;
import static org.redress.model.ComplaintProcess.CLASSIFICATION;
import static org.redress.model.ComplaintProcess.CLOSURE;
import static org.redress.model.ComplaintProcess.COMMITMENT;
import static org.redress.model.ComplaintProcess.COMPLAINT_HANDLING;
import static org.redress.model.ComplaintProcess.IDENTIFICATION;
import static org.redress.model.ComplaintProcess.PROMISE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelConventionsTest {

    @ParameterizedTest
    @EnumSource
    void theProcessKeepsTheRules(ComplaintProcess process) {
        assertThat(check(BpmnFile.shipped(process))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theDecisionKeepsTheRules(ComplaintDecision decision) {
        assertThat(DmnConventions.check(DmnFile.shipped(decision))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenProcesses")
    void aBrokenProcessIsReported(BrokenModel model) {
        assertThat(check(BpmnFile.of(model.name(), model.xml())))
                .extracting(Finding::rule)
                .contains(model.rule());
    }

    @ParameterizedTest
    @MethodSource("brokenDecisions")
    void aBrokenDecisionIsReported(BrokenModel model) {
        assertThat(DmnConventions.check(DmnFile.of(model.name(), model.xml())))
                .extracting(Finding::rule)
                .contains(model.rule());
    }

    @Test
    void everyRuleHasBeenSeenToBite() {
        assertThat(Stream.concat(brokenProcesses(), brokenDecisions()).map(BrokenModel::rule))
                .containsAll(BpmnConventions.names())
                .containsAll(BpmnDrawing.names())
                .containsAll(DmnConventions.names());
    }

    private static List<Finding> check(BpmnFile file) {
        List<Finding> findings = new ArrayList<>(BpmnConventions.check(file));
        findings.addAll(BpmnDrawing.check(file));
        return findings;
    }

    static Stream<BrokenModel> brokenProcesses() {
        return Stream.concat(brokenMeaning(), brokenDrawing());
    }

    private static Stream<BrokenModel> brokenMeaning() {
        String end = "</bpmn:process>";
        return Stream.of(
                BrokenModel.of(
                        "one process per file, named like it",
                        CLOSURE,
                        "process id=\"ClosureProcess\"",
                        "process id=\"EndProcess\""),
                BrokenModel.of("executable", CLOSURE, "isExecutable=\"true\"", "isExecutable=\"false\""),
                BrokenModel.of("history ends", CLOSURE, " camunda:historyTimeToLive=\"P180D\"", ""),
                BrokenModel.of("at most 15 flow nodes in a scope", IDENTIFICATION, end, tasks(3) + end),
                BrokenModel.of(
                        "no lanes",
                        CLOSURE,
                        "<bpmn:startEvent",
                        "<bpmn:laneSet id=\"LaneSet_1\"><bpmn:lane id=\"Lane_1\" /></bpmn:laneSet><bpmn:startEvent"),
                BrokenModel.of(
                        "no scripts",
                        CLOSURE,
                        end,
                        "<bpmn:scriptTask id=\"Task_Count\" name=\"Count them\" scriptFormat=\"groovy\">"
                                + "<bpmn:script>1</bpmn:script></bpmn:scriptTask>"
                                + end),
                BrokenModel.of(
                        "no connectors, no listeners",
                        CLOSURE,
                        "<camunda:properties>",
                        "<camunda:taskListener class=\"java.lang.String\" event=\"create\" /><camunda:properties>"),
                BrokenModel.of(
                        "known delegate",
                        COMPLAINT_HANDLING,
                        "camunda:delegateExpression=\"${recordWithdrawal}\"",
                        "camunda:class=\"java.lang.String\""),
                BrokenModel.of(
                        "known delegate",
                        COMPLAINT_HANDLING,
                        "${recordWithdrawal}",
                        "${runtime.exec('recordWithdrawal')}"),
                BrokenModel.of(
                        "known decision, bound by deployment",
                        CLASSIFICATION,
                        "decisionRefBinding=\"deployment\"",
                        "decisionRefBinding=\"latest\""),
                BrokenModel.of(
                        "known decision, bound by deployment",
                        CLASSIFICATION,
                        "\"RoutingDecision\"",
                        "\"GuessDecision\""),
                BrokenModel.of(
                        "known process, bound by deployment",
                        COMPLAINT_HANDLING,
                        "calledElementBinding=\"deployment\"",
                        "calledElementBinding=\"latest\""),
                BrokenModel.of(
                        "business key handed on",
                        COMPLAINT_HANDLING,
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        ""),
                BrokenModel.of("known form", CLOSURE, "form:confirm", "form:unknown"),
                BrokenModel.of("candidate group", CLOSURE, "Groups=\"agent\"", "Groups=\"everybody\""),
                BrokenModel.of("assignee is a person of the case or nobody", CLOSURE, "\"${owner}\"", "\"lerato\""),
                BrokenModel.of("due date in the due vocabulary", CLOSURE, "${due.days(3)}", "P3D"),
                BrokenModel.of(
                        "documentation",
                        CLOSURE,
                        documentationOf("Task_CloseComplaint"),
                        "<bpmn:documentation></bpmn:documentation>"),
                BrokenModel.of("step of the twelve", CLOSURE, "value=\"12\"", "value=\"13\""),
                BrokenModel.of("name in Afrikaans", CLOSURE, "\"Sluit die klagte\"", "\"\""),
                BrokenModel.of("name in Afrikaans", CLOSURE, "\"Nee\"", "\"\""),
                BrokenModel.of("timers in the due vocabulary", PROMISE, "${due.at('promise')}", "2026-01-01T00:00:00Z"),
                BrokenModel.of(
                        "retries where a job is",
                        PROMISE,
                        "<camunda:failedJobRetryTimeCycle>R5/PT5M</camunda:failedJobRetryTimeCycle>",
                        ""),
                BrokenModel.of(
                        "message named like its id, and known",
                        PROMISE,
                        "name=\"Message_PromiseKept\"",
                        "name=\"Kept\""),
                BrokenModel.of("message events name a message", PROMISE, " messageRef=\"Message_PromiseKept\"", ""),
                BrokenModel.of("interrupting or not is said", PROMISE, " cancelActivity=\"true\"", ""),
                BrokenModel.of(
                        "conditions compare known variables", CLOSURE, "${solved == true}", "${cheerful == true}"),
                BrokenModel.of(
                        "conditions compare known variables", CLOSURE, "${solved == true}", "${customer.smiles()}"),
                BrokenModel.of(
                        "one default, conditions on the rest",
                        CLOSURE,
                        " default=\"SequenceFlow_CustomerSatisfiedNo\"",
                        ""));
    }

    private static Stream<BrokenModel> brokenDrawing() {
        return Stream.of(
                BrokenModel.of("id tells kind and meaning", CLOSURE, "Task_CloseComplaint", "Activity_1x2y3z"),
                BrokenModel.of(
                        "only known kinds of elements",
                        CLOSURE,
                        "</bpmn:process>",
                        "<bpmn:manualTask id=\"Task_Wait\" name=\"Wait for it\" /></bpmn:process>"),
                BrokenModel.of("name in sentence case", CLOSURE, "Close the complaint", "Close The Complaint"),
                BrokenModel.of("name in sentence case", CLOSURE, "name=\"Yes\"", "name=\"YES\""),
                BrokenModel.of("task is verb and object", CLOSURE, "Close the complaint", "Handle the complaint"),
                BrokenModel.of("event names the state reached", CLOSURE, "Complaint closed", "Done"),
                BrokenModel.of("decision asks, its ways answer", CLOSURE, "Customer satisfied?", "Customer satisfied"),
                BrokenModel.of("decision asks, its ways answer", CLOSURE, " name=\"Yes\"", ""),
                BrokenModel.of(
                        "join has no name",
                        CLOSURE,
                        "</bpmn:process>",
                        "<bpmn:exclusiveGateway id=\"Gateway_Joined\" name=\"Joined\" /></bpmn:process>"),
                BrokenModel.of(
                        "everything is drawn",
                        CLOSURE,
                        "bpmnElement=\"Task_CloseComplaint\"",
                        "bpmnElement=\"Gateway_CustomerSatisfied\""),
                BrokenModel.of(
                        "lines are straight and square",
                        CLOSURE,
                        "<di:waypoint x=\"525\" y=\"280\"",
                        "<di:waypoint x=\"525\" y=\"281\""),
                BrokenModel.of(
                        "shapes keep apart",
                        COMMITMENT,
                        "x=\"650\" y=\"160\" width=\"120\"",
                        "x=\"590\" y=\"160\" width=\"120\""));
    }

    static Stream<BrokenModel> brokenDecisions() {
        return Stream.of(
                BrokenModel.of(
                        "one decision per file, named like it",
                        SEVERITY,
                        "decision id=\"SeverityDecision\"",
                        "decision id=\"HarmDecision\""),
                BrokenModel.of(
                        "id ends with Decision",
                        SEVERITY,
                        "decision id=\"SeverityDecision\"",
                        "decision id=\"severity\""),
                BrokenModel.of("history ends", SEVERITY, " camunda:historyTimeToLive=\"P180D\"", ""),
                BrokenModel.of("hit policy", SEVERITY, "hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\""),
                BrokenModel.of(
                        "hit policy",
                        STAKEHOLDERS_TO_NOTIFY,
                        "hitPolicy=\"COLLECT\"",
                        "hitPolicy=\"COLLECT\" aggregation=\"SUM\""),
                BrokenModel.of(
                        "first hit ends with a catch-all",
                        SEVERITY,
                        "\"InputEntry_Severity_Other_Danger\">\n          <text>",
                        "\"InputEntry_Severity_Other_Danger\">\n          <text>false"),
                BrokenModel.of("only the last row catches all", SEVERITY, "<text>true</text>", "<text></text>"),
                BrokenModel.of(
                        "every row says why",
                        SEVERITY,
                        "<description>Danger to people comes before everything else.</description>",
                        ""),
                BrokenModel.of("inputs are typed and known", SEVERITY, " typeRef=\"boolean\"", ""),
                BrokenModel.of("inputs are typed and known", SEVERITY, "<text>danger</text>", "<text>peril</text>"),
                BrokenModel.of(
                        "outputs are typed and named",
                        SEVERITY,
                        "name=\"severity\" typeRef=\"string\"",
                        "name=\"severity\""),
                BrokenModel.of("FEEL only", SEVERITY, "expressionLanguage=\"feel\"", "expressionLanguage=\"groovy\""),
                BrokenModel.of("conditions can be read", AUTHORITY, "&lt;= 150000", "&lt;= 150000 rand ("),
                BrokenModel.of("results can be read", SEVERITY, "<text>\"LOW\"</text>", "<text>\"LOW</text>"));
    }

    private static String documentationOf(String element) {
        return BpmnFile.shipped(CLOSURE)
                .all(Documentation.class)
                .filter(words -> element.equals(words.getParentElement().getAttributeValue("id")))
                .map(words -> "<bpmn:documentation>" + words.getTextContent() + "</bpmn:documentation>")
                .findFirst()
                .orElseThrow();
    }

    private static String tasks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<bpmn:task id=\"Task_More" + i + "\" name=\"Do more\" />")
                .reduce("", String::concat);
    }
}
