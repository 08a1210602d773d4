package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.TAB;

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
        return Application.asBuilt();
    }

    @Test
    void theWorkOfATeamIsSpreadByKeysAlone() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            UsualWay.begins(agent, TITLE);
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
            supervisor.keys("j");
            while (!supervisor.texts(".wt tr.cur").get(0).contains(TITLE)) {
                supervisor.keys("j");
            }
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

    private static int openOf(Browser browser, String name) {
        return browser
                .ask(
                        "const row = [...document.querySelectorAll('.load tbody tr')].find((each) => each.cells[0].textContent.includes(arguments[0]));"
                                + " return [row ? row.cells[1].textContent.trim().match(/^\\d+/)[0] : '-1']",
                        name)
                .stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}
