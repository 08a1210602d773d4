package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final String TITLE = "Amplifier arrived dented, new one late";
    private static final String RESTATEMENT = "Amplifier promised for Friday came on Tuesday with a dented housing.";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void anAgentAndASupervisorBringAComplaintToClosure() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = register(agent).soundAtEachForm();
            identify(page);
            commit(page);
            propose(page);
            try (Browser supervisor = Browser.open().signedInAs("marlene")) {
                ApprovalsPage approvals = ApprovalsPage.open(supervisor).decideOn(TITLE);
                approvals.changeAndApprove("3000", "Stores let us have it for less.");
            }
            page.open();
            solve(page);
            tell(page);
            close(page);

            page.open().ended();
            assertThat(page.tags()).containsExactly("Closed");
            assertThat(page.timeline())
                    .contains(
                            "Lerato Khumalo closed the case",
                            "Marlene Jacobs changed and approved the solution: Stores let us have it for less.");
            agent.isSound();
            agent.picture("case-closed");
        }
    }

    private static CasePage register(Browser agent) {
        RegisterPage call = RegisterPage.open(agent)
                .caller("Zanele", "Fortuin", "051 555 0142")
                .says("You told me Friday. Friday came and I sat at home the whole day.")
                .about(TITLE)
                .readBack(RESTATEMENT);
        agent.picture("register");
        return call.agreed();
    }

    private static void identify(CasePage page) {
        new AssessForm(page).nature("DELAY").assess();
        new RestateForm(page).agreed(RESTATEMENT);
        new AcceptResponsibilityForm(page).accept();
        new RecordForm(page).complete(ContactDays.first(), "Phone her with the courier's answer.");
    }

    private static void commit(CasePage page) {
        PlanForm plan = new PlanForm(page);
        page.browser().picture("agree-plan");
        plan.option(0, "New amplifier by courier", "REPLACEMENT", "25000", ContactDays.first());
        page.browser().awaitText("Then a manager must approve, too");
        page.browser().awaitText("Can say yes now: Priya Govender");
        plan.option(0, "New amplifier by courier", "REPLACEMENT", "3870", ContactDays.first());
        page.browser().awaitThat(() -> !plan.policies().get(0).contains("Then a manager"));
        page.browser().awaitText("Can say yes now: Marlene Jacobs");
        page.browser().picture("agree-plan-options");
        assertThat(plan.policies().get(0)).contains("A supervisor must approve", "of working time");
        plan.option(1, "Repair ours, lend one meanwhile", "REPAIR", "900", ContactDays.first())
                .chosen(0)
                .ourStep("Stores", "Hand it to the courier", ContactDays.working())
                .nothingForTheCustomerToDo()
                .nextContact("The waybill number", ContactDays.first(), "late morning")
                .agreedBy("Mrs Fortuin")
                .isRefused("cannot be kept or broken")
                .hour("10:00")
                .newsEvery("31")
                .isRefused("from 1 to 30")
                .newsEvery("3")
                .agree();
        assertThat(page.browser().text()).contains("at least every 3 working days");
        assertThat(new CommitForm(page).time()).isEqualTo(ContactDays.first() + " 12:00");
        new CommitForm(page).promise(ContactDays.second(), "15:00");
        new SupportForm(page).arrange("A named contact.", "Stores help.");
    }

    private static void propose(CasePage page) {
        new ProposeForm(page)
                .remedy("REPLACEMENT", "25000")
                .inWords("A new amplifier by courier.", "You get a new amplifier.")
                .sayingYes("Then a manager must approve, too")
                .sayingYes("Priya Govender")
                .remedy("REPLACEMENT", "3870")
                .inWords("A new amplifier by courier.", "You get a new amplifier, at your door before 12:00.")
                .askingOne()
                .sayingYes("Marlene Jacobs")
                .propose();
        page.awaitTask("Approve the solution");
    }

    private static void solve(CasePage page) {
        new ContactStakeholdersForm(page).contacted("Stores", "Courier collects at 17:30.");
        new ApplyForm(page).done("New amplifier handed to the courier.", "Stores", ContactDays.yesterday());
    }

    private static void tell(CasePage page) {
        new ReportForm(page).tellEverybody("What happened and what was done.").everybodyKnows();
        new InformCustomerForm(page).told("Your new amplifier left our stores. Thank you for telling us.");
    }

    private static void close(CasePage page) {
        new ConfirmForm(page).solved("Yes, it plays. At least somebody phones when they say they will.");
        CloseForm form = new CloseForm(page);
        page.browser().picture("close-form");
        page.keepPromise();
        form.everythingDone().close("New amplifier delivered, stores told.");
        assertThat(page.open().promises()).isNotEmpty().noneMatch(promise -> promise.contains("Open"));
    }
}
