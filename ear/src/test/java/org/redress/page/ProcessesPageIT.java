package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** How processes run, as a process owner sees it, from a figure in the picture to the cases behind it. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProcessesPageIT {
    private static final String STEP = "Assess nature and severity";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aFigureInThePictureLeadsToTheCasesBehindIt() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser owner = Browser.open().signedInAs("thandi")) {
            CasePage page = UsualWay.begins(agent, "Amplifier hums").page();
            owner.go("/index.xhtml");
            owner.keys("g", "r");
            owner.awaitAddress("/studio/processes.xhtml");
            owner.isSound();

            owner.follow("#processes a", "Identification");
            awaitDrawn(owner);
            owner.isSound();
            owner.picture("process-figures");

            assertThat(owner.attributes(".diagram [data-element-id=Task_AssessComplaint]", "class"))
                    .first()
                    .asString()
                    .contains("heat-4");
            assertThat(owner.ask(
                            "const table = document.getElementById('figures'), heads = [...table.tHead.rows[0].cells];"
                                    + "return [...table.tBodies[0].rows].flatMap(row => [...row.cells]"
                                    + ".filter((cell, at) => Math.abs(cell.getBoundingClientRect().right"
                                    + " - heads[at].getBoundingClientRect().right) > 1).map(cell => cell.innerText))"))
                    .as("what does not stand under its head")
                    .isEmpty();
            String running = figure(owner, STEP, 1);
            assertThat(Integer.parseInt(running)).isPositive();
            assertThat(badge(owner, STEP)).isEqualTo(running);

            owner.follow("[data-container-id=Task_AssessComplaint] .heat-badge", running);
            owner.awaitText("There now: " + STEP);
            owner.isSound();
            List<String> behind = new ArrayList<>(owner.texts("#cases tbody a"));
            while (!owner.texts("#main p a").isEmpty()) {
                String first = owner.texts("#cases tbody a").get(0);
                owner.follow("#main p a", "Show on from");
                owner.awaitThat(() -> !owner.texts("#cases tbody a").contains(first));
                behind.addAll(owner.texts("#cases tbody a"));
            }
            assertThat(behind).hasSize(Integer.parseInt(running)).contains(page.reference());
        }
    }

    @Test
    void whatIsDoneIsMeasuredAndAnotherHeatShowsIt() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser owner = Browser.open().signedInAs("priya")) {
            CasePage page = UsualWay.begins(agent, "Kettle leaks").page();
            new AssessForm(page).nature("DELAY").assess();

            owner.go("/studio/process.xhtml?process=IdentificationProcess&heat=ENTERED&days=all");
            awaitDrawn(owner);
            assertThat(Integer.parseInt(figure(owner, STEP, 5))).as("done").isPositive();
            assertThat(figure(owner, STEP, 6)).as("half took up to").isNotBlank();

            owner.follow(".views a", "Nine in ten");
            owner.awaitAddress("heat=NINE_IN_TEN");
            awaitDrawn(owner);
            assertThat(badge(owner, STEP))
                    .isEqualTo(figure(owner, STEP, 7).lines().findFirst().orElseThrow());
            assertThat(owner.texts("#legend")).first().asString().startsWith("Nine in ten up to");
        }
    }

    /** The licence of the viewer asks for its mark: seen, and 80 by 45 pixels in the corner are its own. */
    @Test
    void theMarkOfTheViewerIsSeenAndNothingStandsInItsCorner() {
        try (Browser owner = Browser.open().signedInAs("thandi")) {
            owner.go("/studio/process.xhtml?process=ClosureProcess");
            awaitDrawn(owner);

            assertThat(owner.shows(".diagram .bjs-powered-by")).isTrue();
            assertThat(inTheCorner(owner)).isEmpty();
            assertThat(owner.ask("const box = document.querySelector('.diagram').getBoundingClientRect(),"
                            + " zoom = document.querySelector('.diagram-zoom').getBoundingClientRect();"
                            + "return [zoom.left - box.left < 40, box.bottom - zoom.bottom < 40]"))
                    .as("the zoom stands in the lower left")
                    .containsExactly("true", "true");
            assertThat(owner.problems()).isEmpty();
        }
    }

    @Test
    void aRuleThatDecidedSaysHowOftenAndOneThatNeverDidSaysSo() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser owner = Browser.open().signedInAs("marlene")) {
            UsualWay.begins(agent, "Toaster sparks");
            owner.go("/studio/processes.xhtml");
            owner.follow("#tables a", "First response");
            owner.awaitAddress("/studio/decision.xhtml?decision=FirstResponseDecision");
            owner.isSound();

            owner.go("/studio/decision.xhtml?decision=FirstResponseDecision&days=all");
            assertThat(figures(owner, "Telephone")).first().asString().matches("(?s)[1-9].*");
            for (String reason : List.of("at once", "waits unseen", "Everything else")) {
                List<String> figures = figures(owner, reason);
                assertThat(figures.get(1).equals("never"))
                        .as(reason)
                        .isEqualTo(figures.get(0).equals("0"));
            }

            owner.go("/studio/decision.xhtml?decision=NoticesDecision&days=all");
            assertThat(owner.texts("#rules tbody .num .meter"))
                    .as("letters were written")
                    .isNotEmpty();
            owner.picture("decision-figures");
        }
    }

    /** How often the rule decided in whose row a word stands, and when last. */
    private static List<String> figures(Browser browser, String word) {
        return browser.ask(
                "return [...[...document.querySelectorAll('#rules tbody tr')]"
                        + ".find(each => each.innerText.includes(arguments[0])).cells].slice(-2).map(each => each.innerText.trim())",
                word);
    }

    /** What of ours lies over the last 80 by 45 pixels of the diagram. */
    private static List<String> inTheCorner(Browser browser) {
        return browser.ask("const d = document.querySelector('.diagram'); d.scrollIntoView({block: 'center'});"
                + "const r = d.getBoundingClientRect(), found = new Set();"
                + "for (let x = 2; x < 80; x += 6) for (let y = 2; y < 45; y += 6) {"
                + "  const top = document.elementFromPoint(r.right - x, r.bottom - y);"
                + "  if (top && !d.contains(top) && !top.contains(d) || top?.closest('.diagram-zoom, .heat-badge')) found.add(top.className);"
                + "} return [...found]");
    }

    private static void awaitDrawn(Browser browser) {
        browser.awaitThat(() -> browser.attributes(".diagram", "data-ready").contains("true"));
    }

    /** What stands in a column of the table behind the name of a step. */
    private static String figure(Browser browser, String step, int column) {
        return browser.ask(
                        "const row = [...document.querySelectorAll('#figures tbody tr')]"
                                + ".find(each => each.cells[0].innerText.includes(arguments[0]));"
                                + "return [row.cells[arguments[1]].innerText]",
                        step,
                        column)
                .get(0);
    }

    private static String badge(Browser browser, String step) {
        return browser.ask(
                        "return [[...document.querySelectorAll('.heat-badge')]"
                                + ".find(each => each.getAttribute('aria-label').startsWith(arguments[0]))?.innerText]",
                        step)
                .get(0);
    }
}
