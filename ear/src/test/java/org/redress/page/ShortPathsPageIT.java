package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** What is no complaint, from registration to its end. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShortPathsPageIT {
    private static final String MANUAL = "The manual lies under the foam in the box.";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void anEnquiryIsAnsweredAndClosed() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = registered(agent, "Enquiry", "Where is the manual of the amplifier?")
                    .soundAtEachForm();
            assertThat(page.tags()).contains("Enquiry");

            new AnswerForm(page).answered(MANUAL);

            assertThat(page.ended().tags()).contains("Closed");
            assertThat(page.timeline())
                    .contains(
                            "Lerato Khumalo registered the enquiry",
                            "Lerato Khumalo answered the enquiry: " + MANUAL,
                            "Lerato Khumalo closed the case: enquiry answered");
            assertThat(page.letters()).contains("Acknowledgement", "Our answer and thanks");
            assertThat(page.promises()).singleElement().asString().containsIgnoringCase("kept");
        }
    }

    @Test
    void aRequestIsGrantedOrDeclined() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage granted = registered(agent, "Request", "Please deliver on Friday instead")
                    .soundAtEachForm();
            new DecideRequestForm(granted).granted("We moved it to Friday.");
            assertThat(granted.ended().timeline())
                    .contains(
                            "Lerato Khumalo granted the request: We moved it to Friday.",
                            "Lerato Khumalo closed the case: request granted");

            CasePage declined = registered(agent, "Request", "Please make the set in green");
            new DecideRequestForm(declined).declined("That set is no longer made.");
            assertThat(declined.ended().timeline())
                    .contains(
                            "Lerato Khumalo declined the request: That set is no longer made.",
                            "Lerato Khumalo closed the case: request declined");
        }
    }

    @Test
    void whatTurnsOutToBeAComplimentIsThankedForByTheSupervisor() {
        String title = "The courier carried the old set down";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            CasePage page = UsualWay.begins(agent, title).page();
            new AssessForm(page).isNoComplaintBut("COMPLIMENT", "She praises the courier.");
            CasePage atTheSupervisor = page.openedBy(supervisor).soundAtEachForm();
            assertThat(InboxPage.all(supervisor).rows())
                    .anyMatch(row -> row.contains(title) && row.contains("Thank the customer"));

            supervisor.go("/team/team.xhtml?team=INTAKE");
            assertThat(supervisor.texts("#toThank li")).anyMatch(line -> line.contains(title));

            new ThankForm(atTheSupervisor.open())
                    .mended("We cannot thank you enough.", "This is what we can do for you:")
                    .thanked("Thank you, he was glad to hear it.", "DELIVERY");

            assertThat(atTheSupervisor.ended().tags()).contains("Compliment", "Closed");
            assertThat(atTheSupervisor.timeline())
                    .contains("Lerato Khumalo found that it is no complaint but a compliment: She praises the courier.")
                    .anyMatch(
                            line -> line.matches(
                                    "Marlene Jacobs thanked the customer and passed it on to Deliver.*: Thank you, he was glad to hear it\\."));
            supervisor.go("/team/team.xhtml?team=DELIVERY");
            assertThat(supervisor.texts("#praise li"))
                    .anyMatch(line -> line.contains("Zanele Fortuin") && line.contains("Marlene Jacobs thanked"));
            supervisor.isSound();
        }
    }

    @Test
    void whoeverNoLongerWantsAnAnswerWithdraws() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = registered(agent, "Enquiry", "Do you open on Sunday?");

            page.withdraw("She found it on the door.");

            assertThat(page.tags()).contains("Enquiry", "Withdrawn");
        }
    }

    private static CasePage registered(Browser agent, String kind, String title) {
        return RegisterPage.open(agent)
                .as(kind)
                .caller("Zanele", "Fortuin", "051 555 0142")
                .says(title)
                .about(title)
                .registered();
    }
}
