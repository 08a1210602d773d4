package org.redress.process.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                        "process/ClosureProcess.bpmn: The process “Closure” is missing. Every complaint goes through it."
                                + " Put it back.",
                        "decision/SeverityDecision.dmn: The decision “Severity” is missing. The product itself asks it."
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

    @Test
    void whatIsSaidInOurWordsTheEngineDoesNotSayAgain() {
        String condition = "(?s)(id=\"SequenceFlow_PlanAgreedYes\"[^>]*>).*?</bpmn:conditionExpression>";

        assertThat(said(ShippedSet.with("process/CommitmentProcess.bpmn", xml -> xml.replaceFirst(condition, "$1"))))
                .anyMatch(finding -> finding.contains("has no condition"))
                .noneMatch(finding -> finding.contains("The engine refuses it"));
    }

    /** With other steps in another order, ids of an editor and two ways at once; it keeps the contract. */
    @Test
    void nothingIsSaidAboutAPhaseThatIsDrawnFromScratch() throws IOException {
        String redrawn =
                Files.readString(Path.of("src", "test", "resources", "studio", "redrawn", "CommitmentProcess.bpmn"));

        assertThat(said(ShippedSet.with("process/CommitmentProcess.bpmn", xml -> redrawn)))
                .isEmpty();
    }

    /** However large it is, it is looked over, and what would take too long is not said. */
    @Test
    void whatIsVeryLargeIsLookedOver() {
        String steps = IntStream.range(0, 1_500)
                .mapToObj(each -> "<bpmn:userTask id=\"T%d\" name=\"T%d\"/>".formatted(each, each)
                        + "<bpmn:sequenceFlow id=\"F%d\" sourceRef=\"T%d\" targetRef=\"T%d\"/>"
                                .formatted(each, each, each + 1))
                .collect(Collectors.joining());
        String rules = IntStream.range(0, 700)
                .mapToObj(each ->
                        ("<rule id=\"R%d\"><inputEntry id=\"a%d\"><text>true</text></inputEntry><inputEntry id=\"b%d\">"
                                        + "<text></text></inputEntry><inputEntry id=\"c%d\"><text></text></inputEntry>"
                                        + "<inputEntry id=\"d%d\"><text></text></inputEntry><outputEntry id=\"o%d\"><text>\"LOW\"</text>"
                                        + "</outputEntry></rule>")
                                .formatted(each, each, each, each, each, each))
                .collect(Collectors.joining());

        assertThat(said(ShippedSet.with(
                        ShippedSet.with(
                                "process/EnquiryProcess.bpmn",
                                xml -> xml.replace("</bpmn:process>", steps + "</bpmn:process>")),
                        "decision/SeverityDecision.dmn",
                        xml -> xml.replaceFirst("<rule ", rules + "<rule "))))
                .contains(
                        "decision/SeverityDecision.dmn: R1: Rule 2 never applies: the rules above it take everything it is"
                                + " about. Move it up, or take it out.")
                .anyMatch(said -> said.startsWith("process/EnquiryProcess.bpmn: T0: No way leads to “T0”."));
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
