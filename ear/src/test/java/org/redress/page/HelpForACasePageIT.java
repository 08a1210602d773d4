package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** What a case needs when the usual way is not enough. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HelpForACasePageIT {
    private static final String DETAIL = "Third courier who did not come; she was told twice that it had left.";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.asBuilt();
    }

    @Test
    void aCaseIsEscalatedTakenOverAndSettled() {
        String title = "Amplifier escalated";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            CasePage page = UsualWay.begins(agent, title).page();

            page.escalated("WANTS_A_MANAGER", DETAIL);

            assertThat(page.section("Escalation")).contains("The customer asks for a manager", DETAIL, "supervisor");
            page.awaitTask("Assess nature and severity");
            CasePage above = page.openedBy(supervisor).soundAtEachForm();
            new TakeOnEscalationForm(above).takeOver("I call her myself, and the courier first.", ContactDays.first());

            assertThat(above.who()).contains("Marlene Jacobs", "Lerato Khumalo");
            above.awaitTask("Assess nature and severity");
            above.openTask("Settle the escalation");
            new SettleEscalationForm(above).settled("The fourth courier came.");

            assertThat(above.section("Escalation")).contains("Settled", "The fourth courier came.");
            assertThat(above.timeline())
                    .contains(
                            "Lerato Khumalo escalated the case: The customer asks for a manager",
                            "The process decided whom the escalation waits for",
                            "Marlene Jacobs took the escalation on",
                            "Marlene Jacobs settled the escalation");
        }
    }

    @Test
    void somebodyGoesToTheCustomerAndSaysWhatCameOfIt() {
        LocalDate day = ContactDays.working();
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser visitor = Browser.open().signedInAs("sipho")) {
            CasePage page =
                    UsualWay.begins(agent, "Picture breaks up in the wind").page();

            page.visiting("Look at the aerial.", day, "05:00", "06:00", "Sipho Ndlovu")
                    .visited("Nobody visits then");
            page.open()
                    .visiting("Look at the aerial.", day, "10:00", "12:00", "Sipho Ndlovu")
                    .visited("The visit is arranged.");

            assertThat(page.section("Visit")).contains("Sipho Ndlovu", "Arranged", "12 Aloe Street");
            agent.isSound();
            agent.picture("visit");
            CasePage there = page.openedBy(visitor).soundAtEachForm();
            there.openTask("Visit the customer");
            new ReportVisitForm(there).held("The aerial was loose.", "We look again in May.");

            assertThat(there.section("Visit")).contains("Held", "The aerial was loose.", "We look again in May.");
            assertThat(there.timeline())
                    .contains(
                            "Lerato Khumalo arranged a visit Sipho Ndlovu: Look at the aerial.",
                            "Sipho Ndlovu visited the customer:"
                                    + " The aerial was loose. Agreed: We look again in May.");
        }
    }
}
