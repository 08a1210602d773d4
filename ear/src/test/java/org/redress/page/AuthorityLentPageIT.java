package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** a manager who goes lends her authority to a supervisor, who decides in her place until she is back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AuthorityLentPageIT {
    private static final String MANAGER = "Priya Govender";
    private static final String TITLE = "Washing machine floods the kitchen";
    private static final String LATER = "Washing machine floods it again";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aSupervisorDecidesInThePlaceOfTheManagerUntilSheIsBack() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene");
                Browser manager = Browser.open().signedInAs("priya")) {
            UsualWay way =
                    UsualWay.begins(agent, TITLE).identified().committed().proposed("7000");
            assertThat(ApprovalsPage.open(supervisor).waiting()).doesNotContain(TITLE);
            isAloneInHerWork(supervisor);

            goes(manager);
            ApprovalsPage approvals = ApprovalsPage.open(supervisor).decideOn(TITLE);
            assertThat(supervisor.text()).contains("in the place of " + MANAGER);
            supervisor.picture("decide-in-the-place-of");
            approvals.approve();
            assertThat(way.page().timeline())
                    .contains("Marlene Jacobs approved the solution in the place of " + MANAGER);

            UsualWay.begins(agent, LATER).identified().committed().proposed("7000");
            assertThat(ApprovalsPage.open(supervisor).waiting()).contains(LATER);
            isBack(manager);
            assertThat(ApprovalsPage.open(supervisor).waiting()).doesNotContain(LATER);
            assertThat(ApprovalsPage.open(manager).waiting()).contains(LATER);
        }
    }

    private static void isAloneInHerWork(Browser supervisor) {
        supervisor.go("/absence/absences.xhtml");
        assertThat(supervisor.text()).contains("Nobody in the same team does this work.");
        supervisor.isSound();
    }

    private static void goes(Browser manager) {
        manager.go("/absence/absences.xhtml");
        manager.pick("substitute", "Marlene Jacobs");
        manager.fill("last", ContactDays.yesterday().toString());
        manager.press("keep", "These days do not fit.");
        assertThat(manager.texts("#enter\\:last-error"))
                .containsExactly("These days do not fit. The first is today or later, and the last not before it.");
        manager.fill("last", "");
        manager.tick("lends");
        manager.press("keep", "The absence is entered.");
        assertThat(manager.text()).contains("may approve in her place");
        manager.isSound();
    }

    private static void isBack(Browser manager) {
        manager.go("/absence/absences.xhtml");
        manager.followIn("tr", MANAGER, "Change");
        manager.press("back", "She is back.");
    }
}
