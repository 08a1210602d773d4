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
        return Application.probed();
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

    /** whoever gets it reads the card and accepts; until then nobody else has it. */
    @Test
    void aCaseIsHandedOverWithItsCard() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser receiver = Browser.open().signedInAs("sipho")) {
            CasePage page = UsualWay.begins(agent, "Aerial that hums").page();

            page.handedOver("Sipho Ndlovu", "Look at the aerial.");

            assertThat(page.section("Hand-over")).contains("Offered", "Sipho Ndlovu", "Look at the aerial.");
            assertThat(page.who()).doesNotContain("Sipho Ndlovu");
            agent.isSound();
            CasePage offered = page.openedBy(receiver).soundAtEachForm();
            offered.awaitTask("Accept the case");
            assertThat(receiver.texts("form#step"))
                    .first()
                    .asString()
                    .contains("The customer said", "I have no tools.");
            receiver.press("finish", "You have the case.");

            assertThat(offered.section("Hand-over")).contains("Accepted");
            assertThat(offered.who()).contains("Sipho Ndlovu");
            assertThat(offered.timeline())
                    .contains(
                            "Lerato Khumalo offered the case to Sipho Ndlovu: Look at the aerial.",
                            "Sipho Ndlovu accepted the case that was handed over");
        }
    }

    /** the customer is not content; the service manager has the task. */
    @Test
    void aCustomerWhoIsNotContentReachesTheServiceManager() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser manager = Browser.open().signedInAs("priya")) {
            CasePage page = UsualWay.begins(agent, "Speaker that hums").page();

            page.escalated("CUSTOMER", DETAIL);

            assertThat(page.section("Escalation")).contains("The customer is not content with how it goes", "manager");
            assertThat(page.openedBy(manager).section("Escalation")).contains(DETAIL);
        }
    }

    /** R-073, D-06: one stage after the other, by the keyboard; the last one is a promise of the supervisor. */
    @Test
    void anAbusiveCallerIsAnsweredStageByStage() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            CasePage page = UsualWay.begins(agent, "Radio that is loud").page();

            page.abused("You fools.", "a caution comes next")
                    .abused("", "a formal warning comes next")
                    .abused("", "you may end the call");
            agent.isSound();
            page.abused("", "The call is ended.");

            assertThat(page.section("Abuse"))
                    .contains("Stay objective", "Caution", "Formal warning", "a supervisor calls back");
            assertThat(page.section("Promises")).contains("A call from the supervisor");
            assertThat(page.timeline())
                    .contains(
                            "Lerato Khumalo stayed objective with an abusive caller: You fools.",
                            "Lerato Khumalo gave the caller a formal warning");
            CasePage called = page.openedBy(supervisor);
            assertThat(called.section("Abuse")).contains("Formal warning");
            new TakeOnEscalationForm(called).takeOver("I call her.", ContactDays.first());
        }
    }

    /** the stages of a call belong to the case that it turns out to be about, the ended one, too. */
    @Test
    void anAbusiveCallIsKeptWithTheCaseItIsAbout() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            String ours = UsualWay.begins(agent, "Wireless that is loud").page().reference();

            CasePage page = RegisterPage.open(agent)
                    .callsAbout(ours)
                    .says("It is as loud as ever.")
                    .abused("You fools.", "Caution")
                    .abused("", "Formal warning")
                    .abused("", "Call ended")
                    .abusedStill("Idiots, all of you.")
                    .endedAbout(ours);

            assertThat(page.reference()).isEqualTo(ours);
            assertThat(page.section("Abuse"))
                    .contains("Stay objective", "Caution", "Formal warning", "a supervisor calls back");
            assertThat(page.section("Promises")).contains("A call from the supervisor");
            assertThat(page.timeline()).contains("Lerato Khumalo stayed objective with an abusive caller: You fools.");
            assertThat(agent.text()).contains("It is as loud as ever.", "Idiots, all of you.");
        }
    }

    /** what she said before it was put right is not lost with that. */
    @Test
    void anAbusiveCallThatIsSolvedAtOnceKeepsItsStages() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = RegisterPage.open(agent)
                    .caller("Kobus", "Venter", "051 555 0177")
                    .says("It hums.")
                    .about("Wireless that hums")
                    .abused("You fools.", "Caution")
                    .abusedStill("Idiots, all of you.")
                    .resolved("EXPLANATION", "Told him which plug to change.", "Quiet! Sorry for that.");

            assertThat(page.section("Abuse")).contains("Stay objective");
            assertThat(page.timeline()).contains("Lerato Khumalo stayed objective with an abusive caller: You fools.");
            assertThat(agent.text()).contains("Idiots, all of you.");
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
                            "Lerato Khumalo arranged a visit by Sipho Ndlovu: Look at the aerial.",
                            "Sipho Ndlovu visited the customer:"
                                    + " The aerial was loose. Agreed: We look again in May.");
        }
    }

    /** what is refused in a panel is said there with nothing lost; a department answers in its own inbox. */
    @Test
    void aDepartmentIsAskedByADateAndAnswersFromItsInbox() {
        String title = "Amplifier whose price is in doubt";
        String wanted = "Compare the invoice with the order.";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser department = Browser.open().signedInAs("johan")) {
            CasePage page = UsualWay.begins(agent, title).page();
            page.asksTeam("Accounts", wanted, ContactDays.yesterday(), "has passed already");
            assertThat(agent.texts("#asking details[open] [data-notice=refusal]"))
                    .hasSize(1);
            assertThat(agent.texts("[id='asking:what']")).containsExactly(wanted);
            agent.isSound();
            page.asksTeam("Accounts", wanted, ContactDays.first(), "The team finds the task in its inbox.");

            CasePage asked = InboxPage.all(department).openCase("Supply what is asked for");
            asked.takeOver();
            department.fill("step:words", "They agree to the cent.");
            department.press("step:finish", "The answer stands beside the case.");

            assertThat(page.open().section("Participants"))
                    .contains("Accounts", wanted, "Answered", "They agree to the cent.");
            assertThat(agent.texts(".phases.at-IDENTIFICATION")).hasSize(1);
        }
    }

    /** what stands ready for the case that the solution fails is shown, and dropped when it is no use. */
    @Test
    void aSolutionKeptReadyIsShownAndDropped() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "Amplifier with a plan B").page();

            page.keepsReady("VOUCHER", "300", "A voucher for the trouble.");

            assertThat(page.section("If it does not work"))
                    .contains("Discount coupon", "R 300,00", "A voucher for the trouble.");
            agent.press("drop", "It does not stand ready any more.");
            assertThat(page.section("If it does not work")).contains("No alternative stands ready");
        }
    }
}
