package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.openqa.selenium.Keys.ALT;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.TAB;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** a supervisor sees who has how much, and gives some of it to somebody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TeamPageIT {
    private static final String TITLE = "Washing machine walks through the kitchen";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void theWorkOfATeamIsSpreadByKeysAlone() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            UsualWay.begins(agent, TITLE);
            supervisor.go("/worklist/worklist.xhtml");
            supervisor.keys("g", "t");
            supervisor.awaitAddress("/team/");
            supervisor.isSound();
            supervisor.picture("team");
            int before = openOf(supervisor, "Lerato Khumalo");
            int ofJohan = openOf(supervisor, "Johan");
            assertThat(before).isPositive();

            Focus.byTabTo(supervisor, "her tasks", focus -> focus.name().equals("Open the tasks of Lerato Khumalo"));
            supervisor.keys(ENTER);
            supervisor.awaitAddress("holder=");
            chooseATaskOfIntake(supervisor);
            supervisor.keys("x", "h");
            supervisor.keys("Johan");
            supervisor.keys(TAB, ENTER);
            supervisor.awaitText("One task was given.");

            supervisor.keys("g", "t");
            supervisor.awaitAddress("/team/");
            assertThat(openOf(supervisor, "Lerato Khumalo")).isEqualTo(before - 1);
            assertThat(openOf(supervisor, "Johan")).isEqualTo(ofJohan + 1);
            assertThat(supervisor.problems()).isEmpty();
        }
    }

    @Test
    void decisionsAreTakenOneAfterTheOtherByKeysAlone() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            for (String title : List.of("Heater trips the mains", "Toaster with one slot")) {
                UsualWay.begins(agent, title)
                        .identified()
                        .committed()
                        .proposed("3870")
                        .page()
                        .awaitTask("Approve the solution");
            }
            supervisor.go("/worklist/worklist.xhtml");
            supervisor.keys("g", "a");
            supervisor.awaitAddress("/approvals.xhtml");
            String first = supervisor.texts("h1").get(0);
            supervisor.keys("j");
            supervisor.awaitThat(() -> !supervisor.texts("h1").contains(first));
            String second = supervisor.texts("h1").get(0);
            supervisor.keys("k");
            supervisor.awaitThat(() -> supervisor.texts("h1").contains(first));
            supervisor.keys("j");
            supervisor.awaitThat(() -> supervisor.texts("h1").contains(second));
            supervisor.keys("b");
            assertThat(supervisor.ask("return [document.getElementById('decide:approve').value]"))
                    .containsExactly("Approve option B");
            Focus.byTabTo(supervisor, "what she is told", focus -> focus.isOn("told"));
            supervisor.keys("You get yours repaired, with a loan set meanwhile.");
            Focus.byTabTo(supervisor, "why", focus -> focus.isOn("why"));
            supervisor.keys("A repair does.");
            supervisor.keysWith(ALT, ENTER);
            supervisor.awaitText("Changed and approved. It goes ahead.");
            assertThat(supervisor.texts(".queue a .med")).doesNotContain(second).contains(first);

            Focus.byTabTo(supervisor, "why", focus -> focus.isOn("why"));
            supervisor.keys("Too dear for a toaster.", TAB);
            supervisor.keys("r");
            supervisor.awaitText("Returned with your question.");
            assertThat(supervisor.problems()).isEmpty();
        }
    }

    /** Any of the first page: how many she has depends on what was tested before. */
    private static void chooseATaskOfIntake(Browser browser) {
        for (int row = 0; row < 50; row++) {
            browser.keys("j");
            if (browser.texts(".wt tr.cur").get(0).contains("Assess nature and severity")) {
                return;
            }
        }
        fail("no task of the intake team on the first page");
    }

    private static int openOf(Browser browser, String name) {
        return browser
                .ask(
                        "const row = [...document.querySelectorAll('.load tbody tr')].find((each) =>"
                                + " each.cells[0].textContent.includes(arguments[0])); return [row ?"
                                + " row.cells[1].textContent.trim().match(/^\\d+/)[0] : '-1']",
                        name)
                .stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}
