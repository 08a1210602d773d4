package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.ESCAPE;
import static org.openqa.selenium.Keys.SPACE;
import static org.redress.page.ByKeys.signIn;
import static org.redress.page.ByKeys.tabTo;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** The hands stay on the keyboard in the inbox: each key acts on the row with the focus, or on those that are ticked. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardInboxPageIT {
    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void theListIsWorkedByKeysAndEachKeyActsOnTheRowWithTheFocus() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            UsualWay.begins(agent, "Kettle scorched the worktop");
            UsualWay.begins(agent, "Charged twice for installation");
            agent.go("/worklist/worklist.xhtml?view=MINE");
            agent.keys("j", "j");
            String second = current(agent);
            agent.keys("k");
            assertThat(current(agent)).isNotEqualTo(second);
            agent.awaitThat(() -> current(agent).contains(reference(agent)));

            agent.keys("x", "j", "x");
            assertThat(agent.texts(".bulk b")).containsExactly("2 selected");
            agent.keys(ESCAPE);
            assertThat(agent.shows(".bulk")).isFalse();
            assertThat(Focus.in(agent).tag()).isEqualTo("tr");

            agent.seenOn(1024, 768, "light");
            assertThat(agent.shows(".peek")).isFalse();
            agent.keys(SPACE);
            agent.awaitThat(() -> agent.shows(".peek"));
            agent.keys(ESCAPE);
            assertThat(agent.shows(".peek")).isFalse();
            assertThat(current(agent)).contains(Focus.in(agent).name().replaceFirst(".* ", ""));

            agent.keys("]");
            agent.awaitAddress("view=TEAM");
            agent.keys("[");
            agent.awaitAddress("view=MINE");
            agent.keys("f");
            assertThat(Focus.in(agent).isOn("phase")).isTrue();
            agent.go("/worklist/worklist.xhtml?view=MINE");
            agent.keys("a");
            assertThat(agent.shows(".bulk")).isTrue();
            agent.keys("a", "j", "j");
            List<String> left = agent.texts(".wt tr.cur .about");
            agent.keys(ENTER);
            agent.awaitAddress("/complaint/case.xhtml");
            agent.back();
            agent.awaitThat(() -> agent.texts(".wt tr.cur .about").equals(left));
            agent.keys(ENTER);
            agent.awaitAddress("/complaint/case.xhtml");
            Focus.backTo(agent, "the way back", focus -> focus.name().equals("Back to the inbox"));
            agent.keys(ENTER);
            agent.awaitAddress("view=MINE");
            agent.awaitThat(() -> agent.texts(".wt tr.cur .about").equals(left));
            agent.keys(ENTER);
            agent.awaitAddress("/complaint/case.xhtml");
            agent.keys("d");
            agent.awaitAddress("/complaint/diagram.xhtml");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void tickedTasksAreTakenTogether() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            for (String title : List.of("Speakers hum on one side", "TV stand: one leg missing")) {
                UsualWay.begins(agent, title);
                agent.keys("u");
                agent.awaitText("Nobody has this task");
            }
            agent.go("/worklist/worklist.xhtml?view=QUEUE");
            agent.keys("j", "x", "j", "x");
            List<String> ticked = agent.texts(".wt tr.sel td.c-task .m");
            assertThat(ticked).hasSize(2);
            agent.keys("c");
            agent.awaitText("2 tasks are yours now.");

            assertThat(InboxPage.mine(agent).rows())
                    .anyMatch(row -> row.contains(ticked.get(0)))
                    .anyMatch(row -> row.contains(ticked.get(1)));
        }
    }

    @Test
    void whatWasTakenTogetherIsPutBackAndAViewIsKept() {
        try (Browser agent = Browser.open()) {
            signIn(agent, "lerato");
            for (String title : List.of("Radio without a dial", "Lamp flickers")) {
                UsualWay.begins(agent, title);
                agent.keys("u");
                agent.awaitText("Nobody has this task");
            }
            agent.go("/worklist/worklist.xhtml?view=QUEUE");
            agent.keys("j", "x", "j", "x");
            List<String> ticked = agent.texts(".wt tr.sel td.c-task .m");
            agent.keys("c");
            agent.awaitText("2 tasks are yours now.");
            agent.go("/worklist/worklist.xhtml?view=QUEUE");
            agent.awaitText("2 tasks are yours now.");
            assertThat(agent.ask("return [document.querySelector('#undoing details .m').textContent]")
                            .get(0))
                    .contains(ticked.get(0).split(" ")[0], ticked.get(1).split(" ")[0]);
            tabTo(agent, "undo");
            agent.keys(ENTER);
            agent.awaitText("2 tasks are as they were before.");
            assertThat(InboxPage.mine(agent).rows()).noneMatch(row -> row.contains(ticked.get(0)));

            agent.go("/worklist/worklist.xhtml?view=TEAM");
            agent.keys("f");
            agent.keys("Identification");
            tabTo(agent, "showThese");
            agent.keys(ENTER);
            agent.awaitText("Only a part of this view is shown.");
            agent.go("/worklist/worklist.xhtml?view=TEAM&phase=IDENTIFICATION&hide=PHASE.HOLDER");
            tabTo(agent, "keepView");
            agent.keys(ENTER);
            tabTo(agent, "name");
            agent.keys("Being identified", ENTER);
            agent.awaitText("Kept as Being identified.");
            assertThat(agent.texts(".views [aria-current=page]"))
                    .singleElement()
                    .asString()
                    .contains("Being identified");
            assertThat(agent.texts(".wt thead th"))
                    .doesNotContain("Phase", "With")
                    .contains("Severity");
            tabTo(agent, "keepView");
            agent.keys(ENTER);
            tabTo(agent, "discardIt");
            agent.keys(ENTER);
            agent.awaitText("Being identified is kept no longer.");
            assertThat(agent.problems()).isEmpty();
        }
    }

    private static String current(Browser agent) {
        return agent.texts(".wt tr.cur").get(0);
    }

    /** The case in the quick look. */
    private static String reference(Browser agent) {
        return agent.attributes(".peek .ref", "class").isEmpty()
                ? ""
                : agent.ask("return [document.querySelector('.peek .ref').textContent]")
                        .get(0);
    }
}
