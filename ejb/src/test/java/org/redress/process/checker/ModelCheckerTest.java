package org.redress.process.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;
import org.redress.process.allowlist.HostileFile;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingSeverity;
import org.redress.studio.domain.ModelSet;

/** only models that fit this version go live, and what does not fit is named. */
class ModelCheckerTest {
    private final CamundaModelChecker checker = CheckerUnderTest.checker();

    @Test
    void nothingIsSaidAboutTheShippedModels() {
        assertThat(said(ShippedSet.SHIPPED)).isEmpty();
    }

    /** Whoever else read models on the thread before, and how. */
    @Test
    void theShippedModelsFitOnAThreadThatHasReadNoModel() throws Exception {
        CamundaModelChecker fresh = new CamundaModelChecker();
        fresh.engine = checker.engine;
        FutureTask<List<Finding>> reading = new FutureTask<>(() -> fresh.findingsIn(ShippedSet.SHIPPED));
        new Thread(reading).start();

        assertThat(reading.get()).isEmpty();
    }

    @Test
    void aSetWithoutOneOfItsProcessesOrDecisionsDoesNotFit() {
        Map<String, String> resources = new TreeMap<>(ShippedSet.SHIPPED.resources());
        resources.remove(ComplaintProcess.CLOSURE.resource());
        resources.remove(ComplaintDecision.SEVERITY.resource());

        assertThat(said(ModelSet.of(resources)))
                .contains(
                        "process/ClosureProcess.bpmn: The process ClosureProcess is missing. Every complaint goes through it."
                                + " Put it back.",
                        "decision/SeverityDecision.dmn: The decision SeverityDecision is missing. The product itself asks it."
                                + " Put it back.",
                        "process/ComplaintHandlingProcess.bpmn: CallActivity_Closure: “Closure” calls ClosureProcess, and there"
                                + " is no such process. Choose one from the list.");
    }

    @Test
    void aFileThatIsNoModelIsNamed() {
        assertThat(said(ShippedSet.with("process/ClosureProcess.bpmn", xml -> "not xml")))
                .contains(
                        "process/ClosureProcess.bpmn: The file cannot be read from line 1 on. Export it again from the"
                                + " editor.");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHORITY, NEEDS_APPROVAL",
        "APPROVER, manager",
        "ESCALATION_ROUTE, manager",
        "SEVERITY, CRITICAL",
        "SERVICE_LEVEL, A",
        "STAKEHOLDERS_TO_NOTIFY, SUPPLIER"
    })
    void theCodesOfEachTableMustExist(ComplaintDecision table, String code) {
        assertThat(said(ShippedSet.with(
                        table.resource(),
                        xml -> xml.replace("<text>\"" + code + "\"</text>", "<text>\"" + code + "X\"</text>"))))
                .anyMatch(finding -> finding.contains(" cannot be “" + code + "X”: the product does not know it."));
    }

    /** It has no time limit, which warns, and says neither step nor reason, which is good to know. */
    @Test
    void aStepThatAnOwnerAddsFits() {
        List<Finding> findings = checker.findingsIn(ShippedSet.with("process/EnquiryProcess.bpmn", OwnersStep::in));

        assertThat(findings).noneMatch(Finding::stops);
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == FindingSeverity.WARNS)
                .allMatch(finding -> finding.place().resource().equals("process/EnquiryProcess.bpmn"));
    }

    static List<HostileFile> hostile() {
        return HostileFile.all().toList();
    }

    /** What is hostile is found by whoever checks first, too, and never reaches the engine. */
    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileModelIsFound(HostileFile file) {
        Map<String, String> resources = new TreeMap<>(ShippedSet.SHIPPED.resources());
        resources.put(file.resource(), file.text());

        assertThat(checker.findingsIn(ModelSet.of(resources)))
                .filteredOn(finding -> finding.place().resource().equals(file.resource()) && finding.stops())
                .extracting(finding -> FindingSentences.withPlace(finding, Locale.ENGLISH))
                .anyMatch(said -> said.contains(file.names()));
    }

    private List<String> said(ModelSet models) {
        return checker.findingsIn(models).stream()
                .map(finding -> FindingSentences.withPlace(finding, Locale.ENGLISH))
                .toList();
    }
}
