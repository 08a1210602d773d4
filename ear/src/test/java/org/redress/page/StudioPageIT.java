package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.redress.both.Application;
import org.redress.both.probe.ApiClient;
import org.redress.both.probe.ClientTokens;

/** A process owner who does not program changes a process and a table in the browser. Source: R-182. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StudioPageIT {
    private static final String SEVERITY = "decision/SeverityDecision.dmn";

    private final ApiClient owner = ApiClient.with(System.getProperty("redress.base.url"), ClientTokens.OF_THANDI);

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aQualityCheckForSevereCasesIsAddedAndWhatIsWrongIsMendedByOnePress() {
        try (Browser browser = Browser.open().signedInAs("thandi")) {
            DraftPage page = begun(browser, QualityCheck.SOLUTION);

            QualityCheck.drawnIn(page);
            assertThat(browser.problems()).isEmpty();
            browser.isSound();
            browser.picture("studio");

            page.mend("Severe?");
            page.choose(QualityCheck.STEP).says("due.kind", "No time limit").saved();
            page.mend(QualityCheck.STEP);

            assertThat(page.idsOfSteps()).contains("Gateway_Severe", "Task_CheckTheQuality", "Task_ApplySolution");
            assertThat(page.changes()).anyMatch(change -> change.contains(QualityCheck.STEP));
            assertThat(browser.problems()).isEmpty();
        }
    }

    @Test
    void whatWasDrawnIsUndoneStepByStepAlsoAfterAReload() {
        try (Browser browser = Browser.open().signedInAs("thandi")) {
            DraftPage page = begun(browser, QualityCheck.SOLUTION);
            page.choose("Apply the solution").says("name", "Do it").saved().awaitFound("Nothing to fix");
            page.says("name", "Do it now").saved().reload();

            page.undo();
            browser.awaitThat(() -> page.steps().contains("Do it"));
            page.undo();
            browser.awaitThat(() -> page.steps().contains("Apply the solution"));

            page.choose("Apply the solution");
            assertThat(page.idsOfSteps()).contains("Task_ApplySolution");
        }
    }

    @Test
    void whatIsFoundMeanwhileTakesNeitherFocusNorSelection() {
        try (Browser browser = Browser.open().signedInAs("thandi")) {
            DraftPage page = begun(browser, QualityCheck.SOLUTION);
            page.choose("Apply the solution")
                    .says("name", "Do it")
                    .marks("name", 0, 2)
                    .awaitDrawnAnew("name")
                    .types("Mend", Keys.TAB)
                    .saved();
            assertThat(page.steps()).contains("Mend it");

            page.says("form", "General form").ask("Right?").ask("Clean?").ask("Safe?");
            page.pressByKey("questions.down.0");
            browser.awaitThat(() -> page.value("question.0.label.").equals("Clean?"));
            assertThat(page.focused()).isEqualTo("questions.down.0");
        }
    }

    @Test
    void anotherOwnerTakesOverAndWhoDrewLosesNothing() {
        try (Browser browser = Browser.open().signedInAs("thandi");
                Browser other = Browser.open()) {
            browser.download("/redress/probe/new-colleague?role=PROCESS_OWNER&login=refilwe&password="
                    + LoginPage.DEMO_PASSWORD);
            other.signedInAs("refilwe");
            DraftPage first = begun(browser, QualityCheck.SOLUTION);
            first.choose("Apply the solution").says("name", "Do it").saved();

            DraftPage second = first.lookedAtBy(other, QualityCheck.SOLUTION).awaitBanner("Thandi Mokoena draws since");
            assertThat(second.steps()).contains("Do it");
            other.isSound();
            second.takeOver().choose("Do it").says("name", "Do it well").saved();

            first.says("name", "Do it at once").awaitBanner("refilwe draws since");
            assertThat(first.banner()).contains("Keep it as a file");
            assertThat(first.steps()).contains("Do it at once");
            browser.isSound();

            first.lookAgain().awaitBanner("refilwe draws since").awaitBanner("was never saved");
            assertThat(first.steps()).contains("Do it well");
        }
    }

    @Test
    void aRowOfTheSeverityTableIsChanged() {
        try (Browser browser = Browser.open().signedInAs("thandi")) {
            DraftPage page = begun(browser, SEVERITY);

            page.choose("4. ")
                    .says("OutputEntry_Severity_Damaged_Severity", "\"HIGH\"")
                    .saved();

            browser.awaitThat(() -> page.changes().stream().anyMatch(change -> change.contains("4")));
            assertThat(browser.problems()).isEmpty();
            browser.isSound();
            browser.picture("studio-table");
        }
    }

    /** The licence of bpmn.io wants its mark seen, and nothing over it. */
    @Test
    void theMarkIsSeenAndTheLowerRightIsFree() {
        try (Browser browser = Browser.open().signedInAs("thandi")) {
            begun(browser, QualityCheck.SOLUTION);

            assertThat(browser.shows(".canvas .bjs-powered-by")).isTrue();
            assertThat(browser.ask("""
                    const frame = document.querySelector('[data-part=draft]').getBoundingClientRect();
                    const covering = [];
                    for (let x = 4; x < 80; x += 8) for (let y = 4; y < 45; y += 8) {
                      const top = document.elementFromPoint(frame.right - x, frame.bottom - y);
                      if (!top.closest('.bjs-powered-by') && !top.matches('svg, .djs-container, .canvas')) covering.push(top.outerHTML);
                    }
                    return covering;
                    """)).isEmpty();
        }
    }

    @Test
    void theEditorIsLoadedWhereItIsUsedAndNowhereElse() {
        try (Browser browser = Browser.open().signedInAs("thandi")) {
            begun(browser, QualityCheck.SOLUTION);
            assertThat(bundles(browser)).anyMatch(script -> script.contains("/studio-"));

            browser.go("/worklist/worklist.xhtml");
            assertThat(bundles(browser))
                    .noneMatch(script -> script.contains("/studio-") || script.contains("/decision-"));
        }
    }

    private DraftPage begun(Browser browser, String file) {
        return DraftPage.begun(owner, browser, "Studio " + UUID.randomUUID(), file);
    }

    private static List<String> bundles(Browser browser) {
        return browser.attributes("script[src]", "src");
    }
}
