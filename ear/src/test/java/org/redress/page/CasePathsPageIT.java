package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** The ways a case takes when it does not go as usual, as those see it who work on it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CasePathsPageIT {
    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** two people decide what is above the limit of one. */
    @Test
    void aRefusedSolutionIsProposedAnewAndApproved() {
        String title = "Fridge door hinge broken on delivery";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            UsualWay way =
                    UsualWay.begins(agent, title).identified().committed().proposed("3870");
            CasePage page = way.page();
            page.awaitTask("Approve the solution");
            ApprovalsPage.open(supervisor).decideOn(title).refuse("Stores can repair it for less.");
            assertThat(ApprovalsPage.open(supervisor).waiting()).doesNotContain(title);

            ProposeForm second = new ProposeForm(page.open());
            assertThat(second.sentBack()).contains("Refused:", "Stores can repair it for less.");
            second.remedy("REPAIR", "1800")
                    .inWords("A new hinge.", "Your fridge gets a new hinge before 12:00.")
                    .propose();
            ApprovalsPage.open(supervisor).decideOn(title).approve();
            new ContactStakeholdersForm(page.open()).contacted("Workshop", "Technician comes at 09:00.");

            new ApplyForm(page);
            assertThat(page.timeline())
                    .contains(
                            "Marlene Jacobs refused the solution: Stores can repair it for less.",
                            "Marlene Jacobs approved the solution")
                    .containsOnlyOnce(
                            UsualWay.WORKED_BY + " proposed a solution", "Lerato Khumalo proposed a solution");
            assertThat(InboxPage.mine(agent).rows()).anyMatch(row -> row.contains(title) && row.contains("Apply"));
        }
    }

    /** what is large is approved by two people, one after the other. */
    @Test
    void aLargeSolutionIsApprovedByASupervisorAndThenByAManager() {
        String title = "Whole kitchen delivered in the wrong wood";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene");
                Browser manager = Browser.open().signedInAs("priya")) {
            UsualWay way =
                    UsualWay.begins(agent, title).identified().committed().proposed("25000");
            CasePage page = way.page();
            page.awaitTask("Approve the solution");
            assertThat(ApprovalsPage.open(manager).waiting()).doesNotContain(title);

            ApprovalsPage first = ApprovalsPage.open(supervisor).decideOn(title);
            assertThat(first.notes()).anyMatch(note -> note.contains("a manager decides after you"));
            first.approveFirst("The wood is ours to answer for.");
            page.awaitOpenTask("Approve as the second");
            assertThat(ApprovalsPage.open(supervisor).waiting()).doesNotContain(title);

            ApprovalsPage second = ApprovalsPage.open(manager).decideOn(title);
            assertThat(second.notes())
                    .anyMatch(note -> note.contains("Approved first by Marlene Jacobs")
                            && note.contains("The wood is ours to answer for."));
            second.approve();

            new ContactStakeholdersForm(page.open());
            assertThat(page.timeline())
                    .contains(
                            "Marlene Jacobs approved the solution, as the first of two: The wood is ours to answer for.",
                            "Priya Govender approved the solution");
        }
    }

    /** closed only when the customer says that it is solved. */
    @Test
    void whatIsNotSolvedGoesBackToWorkAndIsClosedInTheEnd() {
        String title = "Replacement amplifier hums as well";
        String hum = "No. The new one hums just like the first.";
        String notSolved = "Lerato Khumalo recorded that it is not solved: " + hum;
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            UsualWay way = UsualWay.begins(agent, title)
                    .identified()
                    .committed()
                    .proposed("900")
                    .applied()
                    .told();
            CasePage page = way.page();
            new ConfirmForm(page).notSolved(hum);
            page.awaitTask("Agree the plan with the customer");
            assertThat(InboxPage.mine(agent).rows()).anyMatch(row -> row.contains(title) && row.contains("Agree"));

            page.open();
            way.committed().proposed("1200").applied().told().closed();

            assertThat(page.open().tags()).containsExactly("Closed");
            assertThat(page.timeline()).contains(notSolved, UsualWay.WORKED_BY + " closed the case");
            assertThat(page.timeline().indexOf(UsualWay.WORKED_BY + " closed the case"))
                    .as("newest first")
                    .isLessThan(page.timeline().indexOf(notSolved));
            assertThat(InboxPage.all(agent).rows()).noneMatch(row -> row.contains(title));
        }
    }

    /** what is missing is asked for once, and the answer is kept. */
    @Test
    void whatIsMissingIsAskedForAndItsAnswerKept() {
        String title = "Invoice shows a set she never had";
        String answer = "It says KH-20817 at the top, and two television sets.";
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, title).page();
            new AssessForm(page).askFirst("Which invoice is it?");
            page.awaitTask("Ask the customer for what is missing");
            assertThat(InboxPage.mine(agent).rows())
                    .anyMatch(row -> row.contains(title) && row.contains("Ask the customer for what is missing"));

            assertThat(InboxPage.mine(agent).underHeading("Clock paused, by when they are asked again"))
                    .as("the band of what waits")
                    .anyMatch(row -> row.contains("Ask the customer for what is missing")
                            && row.contains("waits for the customer")
                            && row.contains("asked again"));
            ObtainInformationForm form = new ObtainInformationForm(page.open());
            assertThat(page.next())
                    .as("the case waits for this and for the first answer she was promised")
                    .hasSize(2);
            form.answer(answer);
            AssessForm again = new AssessForm(page);
            assertThat(page.timeline())
                    .contains(
                            "Lerato Khumalo asked the customer for what is missing: Which invoice is it?",
                            "Lerato Khumalo recorded the customer’s answer: " + answer);
            again.nature("DISSATISFACTION").assess();

            new RestateForm(page);
            assertThat(page.timeline()).contains("Lerato Khumalo assessed nature and severity");
        }
    }

    /** whoever is rung up writes down what the customer says; nobody need ask her again. */
    @Test
    void whoeverHearsFromTheCustomerWritesItDown() {
        String title = "Two invoices for one kettle";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser colleague = Browser.open().signedInAs("sipho")) {
            CasePage page = UsualWay.begins(agent, title).page();
            new AssessForm(page).askFirst("Which invoice is it?");
            page.awaitTask("Ask the customer for what is missing");

            CasePage atTheColleague = page.openedBy(colleague).note("She is at the counter today until five.");
            colleague.isSound();
            atTheColleague.customerAnswered("The second one, KH-20818.");

            assertThat(atTheColleague.timeline())
                    .contains(
                            "Sipho Ndlovu wrote a note A fact: She is at the counter today until five.",
                            "Sipho Ndlovu recorded the customer’s answer: The second one, KH-20818.");
            page.open().awaitTask("Assess nature and severity");
            assertThat(page.letters()).contains("Acknowledgement");
        }
    }

    /** responsibility is taken, never assumed. */
    @Test
    void whoeverCannotTakeItSaysSoAndTheSupervisorAsksSomebodyElse() {
        String title = "Television loses its picture when warm";
        String reason = "I am on leave from Friday.";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene");
                Browser colleague = Browser.open().signedInAs("sipho")) {
            UsualWay way =
                    UsualWay.begins(agent, title).assessed("DETERIORATION").restated();
            CasePage page = way.page();
            new AcceptResponsibilityForm(page).refuse(reason);
            assertThat(InboxPage.mine(agent).rows()).noneMatch(row -> row.contains(title));

            CasePage atTheSupervisor = page.openedBy(supervisor);
            AssignResponsibilityForm assignment = new AssignResponsibilityForm(atTheSupervisor);
            assertThat(assignment.refusal()).contains(reason);
            assignment.ask("Sipho Ndlovu", "He knows this set.");
            CasePage atTheColleague = InboxPage.mine(colleague).openCase(title);
            new AcceptResponsibilityForm(atTheColleague).accept();

            new RecordForm(atTheColleague);
            assertThat(atTheColleague.who()).contains("Working on it\nSipho Ndlovu");
            assertThat(atTheColleague.timeline())
                    .contains(
                            "Lerato Khumalo did not accept responsibility: " + reason,
                            "Marlene Jacobs asked for responsibility: Sipho Ndlovu: He knows this set.",
                            "Sipho Ndlovu accepted responsibility");
            assertThat(InboxPage.mine(colleague).rows()).anyMatch(row -> row.contains(title));
            assertThat(InboxPage.mine(agent).rows()).noneMatch(row -> row.contains(title));
        }
    }

    /** what is put right on the line is registered and closed in one go, with one letter. */
    @Test
    void whatIsSolvedOnTheLineIsClosedAtOnce() {
        String title = "Radio plays one station only";
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = RegisterPage.open(agent)
                    .caller("Zanele", "Fortuin", "051 555 0142")
                    .says("It plays one station only.")
                    .about(title)
                    .resolved("EXPLANATION", "Showed her the button for the stations.", "Oh! Now it plays them all.");

            page.ended();
            agent.isSound();
            assertThat(page.tags()).containsExactly("Closed");
            assertThat(page.timeline())
                    .contains(
                            "Lerato Khumalo closed the case: resolved at first contact",
                            "Lerato Khumalo put it right at first contact, and the customer said so: Oh! Now it plays them all.");
            assertThat(page.promises()).isEmpty();
            assertThat(page.letters()).contains("Resolved at first contact").doesNotContain("Acknowledgement");
            assertThat(InboxPage.all(agent).rows()).noneMatch(row -> row.contains(title));
        }
    }

    /** what should be said otherwise needs a reason; what is promised is recorded and kept first. */
    @Test
    void whatIsToldAtFirstContactIsSaidWellAndItsPromisesAreRecorded() {
        String promise = "I will call you on " + ContactDays.second() + " at 10:00.";
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "Toaster with a loose plug").page();
            new AssessForm(page).solvedWithPromise("The plug is in. " + promise, "It works.");
            assertThat(page.open().promises()).anyMatch(line -> line.contains(promise));

            RegisterPage.open(agent)
                    .caller("Zanele", "Fortuin", "051 555 0142")
                    .says("It plays one station only.")
                    .about("Wireless of one station")
                    .resolvedWhereRefused(
                            "We cannot do more.", "Oh! Now it plays.", "Say what you can do, and by when.")
                    .because("She asked for a plain no.")
                    .ended();
        }
    }

    /** above one's own limit it goes the usual way; what comes back is opened again where it makes sense. */
    @Test
    void whatWasResolvedAtTheAssessmentComesBackAndIsOpenedAgain() {
        String title = "Iron leaks on the carpet";
        String again = "It leaked again this morning.";
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, title).page();
            new AssessForm(page)
                    .resolved("REFUND", "99999", "Paid it back.", "Fine.", "This is more than you may decide alone");
            page.open();
            new AssessForm(page)
                    .resolved(
                            "EXPLANATION",
                            "",
                            "Told her to let it cool first.",
                            "It works.",
                            "The case is closed: resolved at first contact.");
            page.ended();

            page.reopen(again);

            page.awaitTask("Assess nature and severity");
            agent.isSound();
            assertThat(page.tags()).contains("Run 2").doesNotContain("Closed");
            assertThat(page.timeline()).contains("Lerato Khumalo opened the case again: " + again);
            assertThat(page.letters()).contains("Opened again");
            assertThat(page.promises()).anyMatch(promise -> promise.endsWith(" Open"));
            assertThat(InboxPage.mine(agent).rows()).anyMatch(row -> row.contains(title) && row.contains("Assess"));
        }
    }

    /** The customer may withdraw at any moment; nothing is left behind that somebody would have to keep. */
    @Test
    void aWithdrawnCaseLeavesNoTaskAndNoPromise() {
        String title = "Kettle whistles at night";
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page =
                    UsualWay.begins(agent, title).identified().committed().page();
            page.awaitTask("Propose the solution");
            assertThat(page.promises())
                    .hasSize(4)
                    .filteredOn(promise -> promise.endsWith(" Open"))
                    .as(
                            "the first answer is kept by the plan that was agreed; its step, the next word and the solution are owed")
                    .hasSize(3);

            page.withdraw("I bought another one, never mind.");

            agent.isSound();
            assertThat(page.tags()).containsExactly("Withdrawn");
            assertThat(page.promises())
                    .filteredOn(promise -> promise.endsWith(" Withdrawn"))
                    .hasSize(3);
            assertThat(page.promises()).noneMatch(promise -> promise.endsWith(" Open"));
            assertThat(page.next()).isEmpty();
            assertThat(page.timeline())
                    .contains(
                            "Lerato Khumalo wrote a note: I bought another one, never mind.",
                            "The process recorded that it is withdrawn");
            DiagramPage diagram = DiagramPage.of(page);
            assertThat(diagram.stepsInState("Now")).isEmpty();
            assertThat(diagram.stepsInState("Left undone")).isNotEmpty();
            assertThat(InboxPage.all(agent).rows()).noneMatch(row -> row.contains(title));
        }
    }

    /** what was promised stands beside the case, and everyone concerned hears how it ended. */
    @Test
    void promisesAndPeopleStandBesideTheCase() {
        String title = "Vacuum cleaner came without its hose";
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            UsualWay way = UsualWay.begins(agent, title).identified().committed();
            CasePage page = way.page();
            page.withdrawPromise("She will phone us herself.");
            assertThat(page.promises())
                    .as("the first answer was kept by reading back, a step and the solution are left")
                    .extracting(promise -> promise.replaceAll("(?s).*\\s", ""))
                    .containsExactlyInAnyOrder("Kept", "Withdrawn", "Open", "Open");
            page.movePromise(ContactDays.second(), "16:00", "The courier comes later.");
            assertThat(page.promises())
                    .anyMatch(promise ->
                            promise.contains("16:00") && (promise.contains("17:30") || promise.contains("15:00")));
            assertThat(page.showOnly("Promises").timeline())
                    .satisfies(lines -> assertThat(lines.get(0))
                            .startsWith("Lerato Khumalo moved a promise, agreed with the customer ")
                            .endsWith(", 16:00"))
                    .satisfies(lines ->
                            assertThat(lines.get(1)).startsWith("Lerato Khumalo withdrew a promise Next contact, "))
                    .satisfies(lines ->
                            assertThat(lines.get(2)).isEqualTo(UsualWay.WORKED_BY + " committed to a day and an hour"))
                    .allMatch(line -> line.contains("promise") || line.contains("committed"));
            assertThat(page.showOnly("Conversation").timeline())
                    .contains(UsualWay.WORKED_BY + " registered the complaint")
                    .noneMatch(line -> line.contains("withdrew a promise"));
            agent.isSound();
            agent.picture("conversation");

            ReportForm report = new ReportForm(way.proposed("900").applied().page());
            assertThat(page.stakeholders()).doesNotContain("Hoses & Sons");
            report.add("Hoses & Sons", "They packed it.")
                    .tellEverybody("The hose was missing; it is on its way.")
                    .everybodyKnows();

            new InformCustomerForm(page);
            assertThat(page.stakeholders())
                    .contains("Hoses & Sons", "They packed it.", "The hose was missing; it is on its way.");
            assertThat(page.timeline())
                    .contains("Lerato Khumalo named somebody who must be told", "Lerato Khumalo told a stakeholder");
        }
    }
}
