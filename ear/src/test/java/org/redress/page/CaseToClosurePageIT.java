package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** A complaint is registered, worked through all twelve steps with a changed approval, and closed; in the browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseToClosurePageIT {
    private static final LocalDate TUESDAY =
            LocalDate.now(ZoneId.of("Africa/Johannesburg")).plusDays(7).with(DayOfWeek.TUESDAY);

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.asBuilt();
    }

    @Test
    void anAgentAndASupervisorBringAComplaintToClosure() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            register(agent);
            identify(agent);
            commit(agent);
            propose(agent);
            String theCase = agent.address().replaceAll(".*[?&](id=\\d+).*", "$1");
            try (Browser supervisor = Browser.open().signedInAs("marlene")) {
                changeAndApprove(supervisor);
            }
            agent.go("/complaint/case.xhtml?" + theCase);
            solve(agent);
            tell(agent);
            close(agent);
            agent.go("/complaint/case.xhtml?" + theCase);
            agent.awaitText("Nothing to do");
            assertThat(agent.text()).contains("closed the case", "changed and approved the solution");
            agent.isSound();
            agent.picture("closed");
        }
    }

    private static void register(Browser agent) {
        agent.go("/complaint/register-complaint.xhtml");
        agent.isSound();
        agent.fill("first", "Zanele");
        agent.fill("last", "Fortuin");
        agent.fill("phone", "051 555 0142");
        agent.fill("words", "You told me Friday. Friday came and I sat at home the whole day.");
        agent.fill("summary", "Amplifier arrived dented, new one late");
        agent.fill("restatement", "Amplifier promised for Friday came on Tuesday with a dented housing.");
        agent.picture("register");
        agent.press("agreed", "Assess nature and severity");
    }

    private static void identify(Browser agent) {
        agent.fill("nature", "DELAY");
        agent.isSound();
        agent.press("finish", "Restate the problem");
        takeOver(agent);
        agent.isSound();
        agent.fill("restatement", "Amplifier promised for Friday came on Tuesday with a dented housing.");
        agent.press("finish", "Accept responsibility");
        takeOver(agent);
        agent.isSound();
        agent.press("finish", "Complete the complaint record");
        agent.isSound();
        agent.fill("day", TUESDAY.toString());
        agent.fill("procedure", "Phone her with the courier's answer.");
        agent.press("finish", "Agree the plan with the customer");
    }

    private static void commit(Browser agent) {
        agent.isSound();
        agent.picture("agree-plan");
        option(agent, 0, "New amplifier by courier", "REPLACEMENT", "3870");
        option(agent, 1, "Repair ours, lend one meanwhile", "REPAIR", "900");
        agent.tick("chosen0");
        step(agent, 0, "Stores", "Hand it to the courier");
        agent.tick("nothingToDo");
        agent.fill("about", "The waybill number");
        agent.fill("day", TUESDAY.toString());
        agent.fill("hour", "late morning");
        agent.tick("suits");
        agent.fill("agreedBy", "Mrs Fortuin");
        agent.press("finish", "cannot be kept or broken");
        agent.fill("hour", "10:00");
        agent.press("finish", "Commit to a day and an hour");
        agent.isSound();
        agent.fill("day", TUESDAY.plusDays(1).toString());
        agent.fill("hour", "15:00");
        agent.tick("suits");
        agent.press("finish", "Arrange support");
        agent.isSound();
        agent.fill("forCustomer", "A named contact.");
        agent.fill("forHandler", "Stores help.");
        agent.press("finish", "Propose the solution");
    }

    private static void option(Browser agent, int number, String title, String remedy, String cost) {
        agent.fill(number + ":title", title);
        agent.fill(number + ":remedy", remedy);
        agent.fill(number + ":cost", cost);
        agent.fill(number + ":optionDay", TUESDAY.toString());
        agent.fill(number + ":optionHour", "12:00");
    }

    private static void step(Browser agent, int number, String who, String what) {
        agent.fill(number + ":who", who);
        agent.fill(number + ":what", what);
        agent.fill(number + ":stepDay", TUESDAY.toString());
        agent.fill(number + ":stepHour", "17:30");
    }

    private static void propose(Browser agent) {
        agent.isSound();
        agent.fill("remedy", "REPLACEMENT");
        agent.fill("amount", "3870");
        agent.fill("description", "A new amplifier by courier.");
        agent.fill("told", "You get a new amplifier, at your door on Tuesday before 12:00.");
        agent.press("finish", "Approve the solution");
    }

    private static void changeAndApprove(Browser supervisor) {
        supervisor.go("/solution/approvals.xhtml");
        supervisor.awaitText("Amplifier arrived dented");
        supervisor.isSound();
        supervisor.picture("approvals");
        supervisor.pressKey("m", "Back");
        supervisor.fill("changedAmount", "3000");
        supervisor.fill("changeReason", "Stores let us have it for less.");
        supervisor.press("change", "It goes ahead");
    }

    private static void solve(Browser agent) {
        agent.awaitText("Contact those who must act");
        agent.isSound();
        agent.fill("0:who", "Stores");
        agent.fill("0:agreed", "Courier collects at 17:30.");
        agent.press("finish", "Apply the solution");
        agent.isSound();
        agent.fill("0:what", "New amplifier handed to the courier.");
        agent.fill("0:who", "Stores");
        agent.fill(
                "0:doneDay",
                LocalDate.now(ZoneId.of("Africa/Johannesburg")).minusDays(1).toString());
        agent.fill("0:doneHour", "12:00");
        agent.press("finish", "Report to everyone concerned");
    }

    private static void tell(Browser agent) {
        agent.isSound();
        agent.tickAll("tell:chosen:");
        agent.fill("note", "What happened and what was done.");
        agent.press("told", "Recorded who was told");
        agent.press("step:finish", "Tell the customer the outcome");
        agent.isSound();
        agent.fill("words", "Your new amplifier left our stores. Thank you for telling us.");
        agent.press("finish", "Ask whether it is solved");
    }

    private static void close(Browser agent) {
        agent.isSound();
        agent.fill("words", "Yes, it plays. At least somebody phones when they say they will.");
        agent.fill("proof", "WRITTEN");
        agent.press("finish", "Close the complaint");
        agent.isSound();
        agent.picture("close");
        agent.press("keep", "Recorded that the promise was kept");
        agent.press("keep", "Recorded that the promise was kept");
        agent.fill("actions", "New amplifier delivered, stores told.");
        agent.press("step:finish", "The complaint is closed");
    }

    private static void takeOver(Browser agent) {
        if (agent.offersKey("c")) {
            agent.pressKey("c", "Give back");
        }
    }
}
