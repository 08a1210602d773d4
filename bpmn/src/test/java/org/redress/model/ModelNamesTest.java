package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintVariable.ALARM_DUE_AT;
import static org.redress.model.ComplaintVariable.ANSWER_DUE_AT;
import static org.redress.model.ComplaintVariable.AUTHORITY_REASON;
import static org.redress.model.ComplaintVariable.CASE_ID;
import static org.redress.model.ComplaintVariable.CHECK_OUTCOME;
import static org.redress.model.ComplaintVariable.CLOCK_ID;
import static org.redress.model.ComplaintVariable.ESCALATION_ID;
import static org.redress.model.ComplaintVariable.ESTIMATE_DUE_AT;
import static org.redress.model.ComplaintVariable.FACET;
import static org.redress.model.ComplaintVariable.FIRST_STEP_DUE_AT;
import static org.redress.model.ComplaintVariable.FOLLOW_UP_DUE_AT;
import static org.redress.model.ComplaintVariable.FOLLOW_UP_ID;
import static org.redress.model.ComplaintVariable.HANDOVER_ID;
import static org.redress.model.ComplaintVariable.LOOK_DUE_AT;
import static org.redress.model.ComplaintVariable.NEWS_DUE_AT;
import static org.redress.model.ComplaintVariable.PARTICIPANT_REQUEST_ID;
import static org.redress.model.ComplaintVariable.PROMISE_DUE_AT;
import static org.redress.model.ComplaintVariable.PROMISE_ID;
import static org.redress.model.ComplaintVariable.RESTRICTED;
import static org.redress.model.ComplaintVariable.RETURN_DUE_AT;
import static org.redress.model.ComplaintVariable.TEAM;
import static org.redress.model.ComplaintVariable.VISIT_DUE_AT;
import static org.redress.model.ComplaintVariable.VISIT_ID;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.api.Test;

/** Models and Java names are the same, in both directions. */
class ModelNamesTest {

    private static final Pattern VARIABLE = Pattern.compile("[#$]\\{(\\w+)(?: ==.*)?}");

    /** Carried for delegates, listeners, the work list and owners' models; no gateway or table of ours asks for them. */
    private static final Set<ComplaintVariable> NOT_ASKED_BY_A_MODEL = EnumSet.of(
            CASE_ID,
            FIRST_STEP_DUE_AT,
            FOLLOW_UP_ID,
            FOLLOW_UP_DUE_AT,
            FACET,
            TEAM,
            RESTRICTED,
            AUTHORITY_REASON,
            CHECK_OUTCOME,
            PROMISE_ID,
            PROMISE_DUE_AT,
            CLOCK_ID,
            ALARM_DUE_AT,
            ESCALATION_ID,
            ESTIMATE_DUE_AT,
            PARTICIPANT_REQUEST_ID,
            ANSWER_DUE_AT,
            VISIT_ID,
            VISIT_DUE_AT,
            HANDOVER_ID,
            RETURN_DUE_AT,
            NEWS_DUE_AT,
            LOOK_DUE_AT);

    /** For steps that process owners add. */
    private static final Set<ComplaintForm> OF_NO_TASK_OF_OURS = EnumSet.of(ComplaintForm.CHECK);

    @Test
    void everyFileIsAProcessAndEveryProcessAFile() throws URISyntaxException {
        assertThat(filesOf("process")).isEqualTo(ids(ComplaintProcess.values(), process -> process.id() + ".bpmn"));
        assertThat(filesOf("decision")).isEqualTo(ids(ComplaintDecision.values(), decision -> decision.id() + ".dmn"));
    }

    @Test
    void userTasksHaveTheirNameFormAndStep() {
        assertThat(files().flatMap(file -> file.all(UserTask.class).map(task -> described(file, task))))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ComplaintTask.values())
                        .map(task -> String.join(
                                " ", task.process().id(), task.id(), task.form().id(), Integer.toString(task.step())))
                        .toList());
    }

    /** What is large is approved twice, with the same form. */
    @Test
    void everyFormHasOneTaskAndThatOfApprovalsTwo() {
        assertThat(Arrays.stream(ComplaintTask.values())
                        .filter(task -> task != ComplaintTask.APPROVE_SOLUTION_SECOND)
                        .map(ComplaintTask::form))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(OF_NO_TASK_OF_OURS)));
    }

    @Test
    void messagesAreTheSame() {
        assertThat(drawn(file -> file.all(Message.class).map(Message::getId)))
                .isEqualTo(ids(ComplaintMessage.values(), ComplaintMessage::id));
    }

    @Test
    void delegatesAreTheSame() {
        assertThat(drawn(file -> file.all(ServiceTask.class)
                        .map(ServiceTask::getCamundaDelegateExpression)
                        .flatMap(ModelNamesTest::variablesIn)))
                .isEqualTo(ids(ComplaintDelegate.values(), ComplaintDelegate::id));
    }

    @Test
    void variablesAskedForAreKnownAndKnownVariablesAskedFor() {
        Set<String> asked = drawn(file -> Stream.of(
                        file.all(UserTask.class).map(UserTask::getCamundaAssignee),
                        file.all(UserTask.class).map(UserTask::getCamundaCandidateGroups),
                        file.all(ConditionExpression.class).map(ConditionExpression::getTextContent))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .flatMap(ModelNamesTest::variablesIn));
        Arrays.stream(ComplaintDecision.values())
                .map(DmnFile::shipped)
                .flatMap(file -> file.all(InputExpression.class))
                .forEach(input -> asked.add(input.getText().getTextContent()));

        ComplaintVariable[] expected =
                EnumSet.complementOf(EnumSet.copyOf(NOT_ASKED_BY_A_MODEL)).toArray(ComplaintVariable[]::new);
        Set<String> known = ids(expected, ComplaintVariable::id);
        known.addAll(ids(TableFact.values(), TableFact::id));
        assertThat(asked).isEqualTo(known);
    }

    @Test
    void resultsOfDecisionsHaveTheNameOfTheirVariable() {
        assertThat(files().flatMap(file -> file.all(BusinessRuleTask.class)))
                .hasSize(9)
                .allSatisfy(task ->
                        assertThat(outputOf(task.getCamundaDecisionRef())).isEqualTo(task.getCamundaResultVariable()));
    }

    @Test
    void everythingIsFoundByItsIdAndNothingElseIs() {
        assertThat(ComplaintTask.byId("Task_AgreePlan")).contains(ComplaintTask.AGREE_PLAN);
        assertThat(ComplaintProcess.byId("PromiseProcess")).contains(ComplaintProcess.PROMISE);
        assertThat(ComplaintMessage.byId("Message_PromiseKept")).contains(ComplaintMessage.PROMISE_KEPT);
        assertThat(ComplaintVariable.byId("caseId")).contains(CASE_ID);
        assertThat(ComplaintDecision.byId("SeverityDecision")).contains(ComplaintDecision.SEVERITY);
        assertThat(ComplaintDelegate.byId("recordAuthority")).contains(ComplaintDelegate.RECORD_AUTHORITY);
        assertThat(ComplaintForm.byId("form:assess")).contains(ComplaintForm.ASSESS);
        assertThat(ComplaintTask.byId("Task_Unknown")).isEmpty();
    }

    @Test
    void everyStepBelongsToThePhaseOfItsProcess() {
        assertThat(ComplaintTask.AGREE_PLAN.phase()).contains(ComplaintPhase.COMMITMENT);
        assertThat(ComplaintTask.REPORT_VISIT.phase()).isEmpty();
        assertThat(Arrays.stream(ComplaintTask.values())
                        .map(ComplaintTask::phase)
                        .flatMap(Optional::stream))
                .isSorted();
    }

    private static String described(BpmnFile file, UserTask task) {
        String step = task.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals("step"))
                .map(CamundaProperty::getCamundaValue)
                .collect(Collectors.joining());
        return String.join(" ", file.name(), task.getId(), task.getCamundaFormKey(), step);
    }

    private static String outputOf(String decision) {
        return DmnFile.of(decision, Models.text("decision/" + decision + ".dmn"))
                .all(org.camunda.bpm.model.dmn.instance.Output.class)
                .map(org.camunda.bpm.model.dmn.instance.Output::getName)
                .collect(Collectors.joining());
    }

    private static Stream<BpmnFile> files() {
        return Arrays.stream(ComplaintProcess.values()).map(BpmnFile::shipped);
    }

    private static Set<String> drawn(Function<BpmnFile, Stream<String>> names) {
        return files().flatMap(names).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> variablesIn(String expression) {
        return VARIABLE.matcher(expression).results().map(match -> match.group(1));
    }

    private static <E> Set<String> ids(E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> filesOf(String folder) throws URISyntaxException {
        File directory = new File(
                ComplaintTask.class.getClassLoader().getResource(folder + "/").toURI());
        return new TreeSet<>(List.of(Objects.requireNonNull(directory.list())));
    }
}
