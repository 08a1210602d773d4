package org.redress.process.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;
import org.redress.studio.domain.ModelSet;

/** only models that fit this version go live, and what does not fit is named. */
class ModelContractTest {
    private static final ModelSet SHIPPED = new CamundaModelEngine().shipped();

    private final ModelContract contract = new ModelContract();

    @Test
    void theShippedModelsFit() {
        assertThat(contract.brokenBy(SHIPPED)).isEmpty();
    }

    /** Whoever else read models on the thread before, and how. */
    @Test
    void theShippedModelsFitOnAThreadThatHasReadNoModel() throws Exception {
        FutureTask<List<String>> reading = new FutureTask<>(() -> contract.brokenBy(SHIPPED));
        new Thread(reading).start();

        assertThat(reading.get()).isEmpty();
    }

    @Test
    void aSetWithoutOneOfItsProcessesOrDecisionsDoesNot() {
        Map<String, String> resources = new TreeMap<>(SHIPPED.resources());
        resources.remove(ComplaintProcess.CLOSURE.resource());
        resources.remove(ComplaintDecision.SEVERITY.resource());

        assertThat(contract.brokenBy(ModelSet.of(resources)))
                .contains("the process ClosureProcess is missing", "the decision SeverityDecision is missing")
                .anyMatch(finding -> finding.endsWith("there is no process ClosureProcess"));
    }

    @ParameterizedTest
    @CsvSource({
        "form:confirm, form:gone, there is no form form:gone",
        "camunda:candidateGroups=\"agent\", camunda:candidateGroups=\"agent\" camunda:formHandlerClass=\"x.Y\", formHandlerClass",
    })
    void whatAnElementNamesMustExist(String shipped, String changed, String finding) {
        assertThat(contract.brokenBy(with(ComplaintProcess.CLOSURE, xml -> xml.replace(shipped, changed))))
                .isNotEmpty()
                .allMatch(found -> found.startsWith("process/ClosureProcess.bpmn: Task_"))
                .anyMatch(found -> found.contains(finding));
    }

    @Test
    void aMessageThatNobodySendsIsNamed() {
        assertThat(contract.brokenBy(with(
                        ComplaintProcess.COMPLAINT_HANDLING,
                        xml -> xml.replace("\"Message_ComplaintWithdrawn\"", "\"Message_Nobody\""))))
                .containsExactly("process/ComplaintHandlingProcess.bpmn: Message_Nobody: there is no message"
                        + " Message_Nobody");
    }

    /** */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NOTICES                | "RELIEVED"</text>  | "NOBODY"</text>   | Rule_Notices_VisitRelieved: there is no receiver NOBODY
            CLOCK_ALARM            | "4 h"</text>       | "4 hours"</text>  | Rule_ClockAlarm_Breached: not an amount of working time: 4 hours, write 4 h or 2 d
            NOTICES                | "PRAISE"</text>    | "PRAISES"</text>  | Rule_Notices_ComplimentPassedOn: there is no letter PRAISES
            NOTICES                | "PRAISE"</text>    | </text>           | Rule_Notices_ComplimentPassedOn: there is no letter named
            NOTICES                | "CUSTOMER_THANKED" | "THANKED"         | Rule_Notices_ComplimentPassedOn: there is no event THANKED
            NOTICES                | name="letter"      | name="paper"      | NoticesDecision: there is no output letter
            """)
    void whatARuleAnswersMustExist(ComplaintDecision table, String shipped, String changed, String finding) {
        assertThat(contract.brokenBy(with(table.resource(), xml -> lastReplaced(xml, shipped, changed))))
                .containsExactly(table.resource() + ": " + finding);
    }

    /** The list of what may be answered stands before the rules. */
    private static String lastReplaced(String xml, String shipped, String changed) {
        int at = xml.lastIndexOf(shipped);
        return xml.substring(0, at) + (Objects.requireNonNullElse(changed, "")) + xml.substring(at + shipped.length());
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHORITY, NEEDS_APPROVAL, authority",
        "APPROVER, manager, approverRole",
        "ESCALATION_ROUTE, manager, escalationRole",
        "SEVERITY, CRITICAL, severity",
        "SERVICE_LEVEL, A, priority",
        "STAKEHOLDERS_TO_NOTIFY, SUPPLIER, role"
    })
    void theCodesOfEachTableMustExist(ComplaintDecision table, String code, String output) {
        assertThat(contract.brokenBy(with(
                        table.resource(),
                        xml -> xml.replace("<text>\"" + code + "\"</text>", "<text>\"" + code + "X\"</text>"))))
                .isNotEmpty()
                .allMatch(finding -> finding.endsWith(": there is no " + output + " " + code + "X"));
    }

    @Test
    void aFileThatIsNoModelIsNamed() {
        assertThat(contract.brokenBy(with(ComplaintProcess.CLOSURE, xml -> "not xml")))
                .contains("process/ClosureProcess.bpmn: it is not a BPMN model");
    }

    @Test
    void aStepThatAnOwnerAddsFits() {
        assertThat(contract.brokenBy(with(ComplaintProcess.ENQUIRY, OwnersStep::in)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            outcome.KNOWN                       | outcome.KNOWM           | Task_LookItUp: no flow asks for the outcome KNOWM
            outcome.KNOWN                       | outcome.KNOWM           | SequenceFlow_KnownYes: no step of this model has the outcome KNOWN
            outcome.ASK_AGAIN"                  | outcome.KNOWN"          | Task_LookItUp: the property outcome.KNOWN stands there twice
            name="outcome.ASK_AGAIN"            | name="outcome.LATER" value="Later" /><camunda:property name="outcome.NEVER" | Task_LookItUp: no flow asks for the outcome LATER
            value="number"                      | value="figure"          | Task_LookItUp: the question page is of the type figure and must be one of [choice, date, money, number, text, yes-no]
            name="question.page.label"          | name="question.page.lbl"| Task_LookItUp: the question page has no label
            name="instructions"                 | name="label.af"         | Task_LookItUp: it has no instructions
            candidateGroups="agent" camunda:formKey="form:check" | candidateGroups="workshop" camunda:formKey="form:check" | Task_LookItUp: there is no role workshop
            camunda:candidateGroups="agent" camunda:formKey="form:check" | camunda:formKey="form:check" | Task_LookItUp: there is no role named
            """)
    void aStepThatAnOwnerAddsIsHeldAgainstTheGeneralForm(String drawn, String changed, String finding) {
        assertThat(contract.brokenBy(
                        with(ComplaintProcess.ENQUIRY, xml -> OwnersStep.in(xml).replace(drawn, changed))))
                .contains("process/EnquiryProcess.bpmn: " + finding);
    }

    @Test
    void aStepWithoutAnyOutcomeDoesNotFit() {
        assertThat(contract.brokenBy(
                        with(ComplaintProcess.ENQUIRY, xml -> OwnersStep.in(xml).replace(OwnersStep.OUTCOMES, ""))))
                .contains("process/EnquiryProcess.bpmn: Task_LookItUp: it has no outcome");
    }

    private static ModelSet with(ComplaintProcess process, UnaryOperator<String> change) {
        return with(process.resource(), change);
    }

    private static ModelSet with(String resource, UnaryOperator<String> change) {
        Map<String, String> resources = new TreeMap<>(SHIPPED.resources());
        resources.computeIfPresent(resource, (name, xml) -> change.apply(xml));
        assertThat(resources).isNotEqualTo(SHIPPED.resources());
        return ModelSet.of(resources);
    }
}
