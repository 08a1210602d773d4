package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** What we and a customer have with each other. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CustomerPageIT {
    private static final String DETAILS = "How she is reached";
    private static final String SENSITIVE = "Medical and emergency";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void howSheIsReachedIsCorrectedReadBackAndConfirmed() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "She has another number").page();
            openedFrom(agent, page);
            assertThat(agent.section("Her cases")).contains("She has another number", "Open");
            assertThat(agent.section(DETAILS)).contains("Not confirmed as it is now");
            agent.isSound();

            agent.unfold("Correct…");
            agent.fill("edit:phone", "call me");
            agent.press("saveCustomer", "That is no telephone number.");
            agent.fill("edit:phone", "+27 51 555 0199");
            agent.fill("edit:from", "16:00");
            agent.fill("edit:until", "18:00");
            agent.press("saveCustomer", "Read what changed back to her");
            assertThat(agent.section(DETAILS)).contains("+27 51 555 0199", "16:00 to 18:00", "Not confirmed");
            assertThat(agent.section("Who changed what")).contains("Lerato Khumalo changed: telephone");

            agent.press("confirm", "Her details are confirmed as of now.");
            assertThat(agent.section(DETAILS))
                    .contains("Confirmed", "Lerato Khumalo")
                    .doesNotContain("Not confirmed");
            agent.isSound();
        }
    }

    /** said once, it helps whoever speaks with her, on her page and when she calls. */
    @Test
    void whatSheIsToUsAndHowSheBuysGoesWithAdvice() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page =
                    UsualWay.begins(agent, "She tells it from the beginning").page();
            String reference = page.reference();
            openedFrom(agent, page);
            assertThat(agent.section(DETAILS)).doesNotContain("What she is to us", "How she buys");
            agent.unfold("Correct…");
            agent.pick("edit:relation", "Talks at length");
            agent.pick("edit:buys", "Looks around first");
            agent.press("saveCustomer", "It is corrected.");
            assertThat(agent.section(DETAILS))
                    .contains("Talks at length", "Let her tell it", "Looks around first", "offer two ways, not ten");
            assertThat(agent.section("Who changed what")).contains("changed: what she is to us, how she buys");
            agent.isSound();

            RegisterPage.open(agent).callsAbout(reference);
            assertThat(agent.text()).contains("Let her tell it", "offer two ways, not ten");
        }
    }

    /** opened by a press that is written down, and not there for anybody else. */
    @Test
    void whatIsSensitiveIsOpenToFewAndOpeningItIsWrittenDown() {
        String words = "She is hard of hearing.";
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page =
                    UsualWay.begins(agent, "Nobody hears the bell").identified().page();
            openedFrom(agent, page);
            agent.unfold("Record sensitive information…");
            agent.fill("noting:words", words);
            agent.press("keepSensitive", "Say why it has to be known.");
            agent.fill("noting:reason", "The courier rings the bell.");
            agent.press("keepSensitive", "It is kept.");
            assertThat(agent.text()).doesNotContain(words);

            try (Browser colleague = Browser.open().signedInAs("johan")) {
                openedFrom(colleague, page);
                assertThat(colleague.text()).contains(DETAILS).doesNotContain(SENSITIVE);
            }
            try (Browser supervisor = Browser.open().signedInAs("marlene")) {
                openedFrom(supervisor, page);
                assertThat(supervisor.text()).doesNotContain(words);
                supervisor.press("openSensitive", words);
                ByKeys.awaitFocus(supervisor, "opened");
                assertThat(supervisor.section(SENSITIVE))
                        .contains("The courier rings the bell.", "kept until")
                        .contains("Lerato Khumalo recorded something", "Marlene Jacobs opened it");
                supervisor.isSound();
                supervisor.press("deleteNote", "It is deleted for good.");
            }

            openedFrom(agent, page);
            agent.press("openSensitive", "Nothing is kept.");
            assertThat(agent.section(SENSITIVE)).contains("Marlene Jacobs deleted something");
            assertThat(agent.section("Who changed what")).doesNotContain("Marlene Jacobs");
        }
    }

    /** Two correct her at once: the second is told who changed what, keeps what she typed, and saves it. */
    @Test
    void whoIsSlowerKeepsWhatSheTyped() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser colleague = Browser.open().signedInAs("johan")) {
            CasePage page = UsualWay.begins(agent, "Corrected by two at once").page();
            openedFrom(agent, page);
            agent.unfold("Correct…");
            agent.fill("edit:email", "zanele@example.org");
            openedFrom(colleague, page.openedBy(colleague));
            colleague.unfold("Correct…");
            colleague.fill("edit:phone", "+27 51 555 0188");
            colleague.press("saveCustomer", "Read what changed back to her");

            agent.press("saveCustomer", "Johan Venter changed this customer");

            assertThat(agent.text()).contains("telephone");
            agent.press("saveCustomer", "Read what changed back to her");
            assertThat(agent.section(DETAILS)).contains("+27 51 555 0188", "zanele@example.org");
        }
    }

    /** whoever is second knows it, and may do it all the same. */
    @Test
    void aColleagueAlreadyCalledAboutThis() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser colleague = Browser.open().signedInAs("johan")) {
            CasePage page =
                    UsualWay.begins(agent, "Called twice about one thing").page();
            openedFrom(agent, page);
            contacted(agent, "She will be in on Friday.");
            agent.press("keepContact", "The contact is in the log.");
            assertThat(agent.section("Contacts")).contains("followed up a complaint", "by telephone", "Lerato Khumalo");

            CasePage seen = page.openedBy(colleague);
            assertThat(colleague.text()).contains("Lerato Khumalo was in contact with the customer about this case");
            openedFrom(colleague, seen);
            contacted(colleague, "I did not know.");
            colleague.press("keepContact", "Lerato Khumalo was in contact with her about this case");
            contacted(colleague, "I know, and it was urgent.");
            colleague.tick("contact:aware");
            colleague.press("keepContact", "The contact is in the log.");
            assertThat(colleague.section("Contacts")).contains("Johan Venter", "I know, and it was urgent.");
        }
    }

    /** everybody sees why she is graded so; those who decide say it. */
    @Test
    void sheIsGradedWithTheReason() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser supervisor = Browser.open().signedInAs("marlene")) {
            CasePage page = UsualWay.begins(agent, "She buys for the street").page();
            openedFrom(supervisor, page);
            supervisor.unfold("Grade the customer");
            supervisor.pick("grading:grade", "Core");
            supervisor.press("gradeIt", "Say why she is graded so");
            supervisor.fill("grading:gradeReason", "She buys for the whole street.");
            supervisor.press("gradeIt", "The customer is graded.");

            openedFrom(agent, page);
            assertThat(agent.section("Grade")).contains("Core: She buys for the whole street.", "Marlene Jacobs");
            assertThat(agent.shows("#grade-customer")).isFalse();
        }
    }

    private static void openedFrom(Browser browser, CasePage page) {
        browser.go("/customer/customer.xhtml?id=" + page.customer());
    }

    private static void contacted(Browser browser, String note) {
        if (!browser.shows("#record-contact textarea")) {
            browser.pressKey("k", "What was said");
        }
        browser.awaitThat(() -> browser.shows("#record-contact textarea"));
        browser.pick(
                "contact:about",
                browser.texts("select[id='contact:about'] option").get(1));
        browser.fill("contact:note", note);
    }
}
