package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ALT;
import static org.openqa.selenium.Keys.CONTROL;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.SPACE;
import static org.redress.page.ByKeys.awaitFocus;
import static org.redress.page.ByKeys.awaitSaid;
import static org.redress.page.ByKeys.backTo;
import static org.redress.page.ByKeys.enter;
import static org.redress.page.ByKeys.tabTo;
import static org.redress.page.ByKeys.type;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** The hands stay on the keyboard beside the steps of a case: at the customer, letters, those asked for help, visits. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardBesideTheCasePageIT {
    private static final String DETAILS = "How she is reached";

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aCustomerIsFoundCorrectedReadBackAndContactedByKeysAlone() {
        Map<String, String> customer = Map.of("firstName", "Thobile", "lastName", "Keyser", "phone", "051 555 0177");
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            UsualWay.begins(agent, "Harmonium without air", customer);
            agent.awaitThat(() -> isFound(agent, "Thobile Keyser"));
            agent.awaitThat(() -> {
                agent.keys("j");
                return Focus.in(agent).tag().equals("a")
                        && Focus.in(agent).name().contains("Thobile Keyser");
            });
            agent.keys(ENTER);
            agent.awaitAddress("/customer/customer.xhtml");

            agent.keys("e");
            awaitFocus(agent, "edit:title");
            type(agent, "phone", "call me");
            enter(agent, "saveCustomer");
            awaitSaid(agent, "That is no telephone number.");
            backTo(agent, "phone");
            agent.keys("+27 51 555 0199");
            enter(agent, "saveCustomer");
            awaitSaid(agent, "Read what changed back to her");
            assertThat(agent.section(DETAILS)).contains("+27 51 555 0199", "Not confirmed");
            agent.keys("r");
            awaitSaid(agent, "Her details are confirmed as of now.");
            assertThat(agent.section(DETAILS)).contains("Confirmed").doesNotContain("Not confirmed");

            agent.keys("k");
            awaitFocus(agent, "contact:about");
            type(agent, "note", "She is in on Friday.");
            enter(agent, "keepContact");
            awaitSaid(agent, "The contact is in the log.");
            assertThat(agent.section("Contacts")).contains("Lerato Khumalo", "She is in on Friday.");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void aMessageFromATemplateIsMendedAndSentByKeysAlone() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.beginsByMail(agent, "Zither out of tune").page();

            agent.keys("l");
            awaitFocus(agent, "message:template");
            agent.keys("How it stands");
            agent.awaitThat(() -> page.message().contains("Zither out of tune"));
            awaitFocus(agent, "message:template");
            tabTo(agent, "words");
            agent.keysWith(CONTROL, "a");
            agent.keys("You hear from us soon.");
            enter(agent, "send");
            awaitSaid(agent, "“soon” should not go out like that");
            assertThat(agent.shows("#write-message[open] textarea")).isTrue();
            agent.isSound();

            tabTo(agent, "mend");
            agent.keys(ENTER);
            agent.awaitThat(() -> page.message().startsWith("You hear from us by"));
            awaitFocus(agent, "record");
            agent.keys(ENTER);
            awaitFocus(agent, "leave");
            enter(agent, "send");
            awaitSaid(agent, "The message to the customer goes out now.");
            assertThat(page.timeline())
                    .anyMatch(line -> line.contains("wrote to the customer") && line.contains("You hear from us by"));
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void aDepartmentIsAskedAndAnswersByKeysAlone() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser department = Browser.open().signedInAs("johan")) {
            CasePage page = UsualWay.begins(agent, "Celesta billed twice").page();
            String reference = page.reference();

            agent.keys("s");
            awaitFocus(agent, "asking:team");
            agent.keys("Accounts");
            agent.awaitThat(() -> !agent.shows("[id='asking:name']"));
            awaitFocus(agent, "asking:team");
            type(agent, "what", "Compare the invoice with the order.");
            type(agent, "byDay", ContactDays.yesterday());
            type(agent, "byHour", "10:00");
            enter(agent, "ask");
            awaitSaid(agent, "has passed already");
            agent.isSound();
            backTo(agent, "what");
            type(agent, "byDay", ContactDays.first());
            enter(agent, "ask");
            awaitSaid(agent, "The team finds the task in its inbox.");

            department.go("/worklist/worklist.xhtml");
            department.keys("/", reference, ENTER);
            department.awaitThat(() -> department.texts("#taskTitle").contains("Supply what is asked for"));
            department.keys("c");
            awaitFocus(department, "taskTitle");
            department.isSound();
            type(department, "words", "They agree to the cent.");
            department.keysWith(ALT, ENTER);
            awaitSaid(department, "The answer stands beside the case.");
            assertThat(page.open().section("Participants")).contains("Answered", "They agree to the cent.");
            assertThat(department.problems()).isEmpty();
        }
    }

    @Test
    void everybodyConcernedIsToldByKeysAlone() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            UsualWay.begins(agent, "Lute strung by the wrong hand")
                    .identified()
                    .committed()
                    .proposed("389")
                    .applied()
                    .page()
                    .awaitTask("Report to everyone concerned");
            awaitFocus(agent, "taskTitle");
            agent.isSound();
            Focus.byTabTo(agent, "the first of them", focus -> focus.id().contains("chosen:"));
            agent.keys(SPACE);
            type(agent, "note", "New strings, fitted by us.");
            enter(agent, "told");
            agent.awaitText("Still to be told: 1");
            awaitFocus(agent, "taskTitle");
            type(agent, "note", "The strings were on the wrong side.");
            enter(agent, "told");
            agent.awaitThat(() -> !agent.text().contains("Still to be told"));
            awaitFocus(agent, "taskTitle");

            agent.keysWith(ALT, ENTER);
            agent.awaitText("Tell the customer the outcome");
            awaitFocus(agent, "taskTitle");
            assertThat(agent.section("Stakeholders"))
                    .contains("New strings, fitted by us.", "The strings were on the wrong side.");
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void aVisitIsArrangedAndReportedByKeysAlone() {
        String title = "Pipe organ leaks";
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser visitor = Browser.open().signedInAs("sipho")) {
            CasePage page = UsualWay.begins(agent, title).page();
            String reference = page.reference();

            agent.keys("v");
            awaitFocus(agent, "visit:reason");
            agent.keys("Look at the bellows.");
            type(agent, "day", ContactDays.working());
            type(agent, "from", "10:00");
            type(agent, "until", "12:00");
            type(agent, "visitor", "Sipho");
            type(agent, "place", "12 Aloe Street");
            tabTo(agent, "suits");
            agent.keys(SPACE);
            enter(agent, "arrangeIt");
            awaitSaid(agent, "The visit is arranged.");
            assertThat(page.section("Visit")).contains("Sipho Ndlovu", "Arranged", "12 Aloe Street");

            visitor.go("/worklist/worklist.xhtml");
            visitor.keys("/", reference, ENTER);
            visitor.awaitThat(() -> visitor.texts("#taskTitle").contains("Visit the customer"));
            awaitFocus(visitor, "taskTitle");
            type(visitor, "words", "The bellows had a tear.");
            type(visitor, "agreed", "We look again in May.");
            visitor.keysWith(ALT, ENTER);
            awaitSaid(visitor, "The visit stands in the file");
            assertThat(page.open().section("Visit")).contains("Held", "The bellows had a tear.");
            assertThat(visitor.problems()).isEmpty();
        }
    }

    /** What is looked for is in the index a moment after it was written. */
    private static boolean isFound(Browser agent, String name) {
        agent.go("/find-case.xhtml");
        agent.keys("/", name, ENTER);
        agent.awaitAddress("search=");
        return agent.texts("#found a.hit").contains(name);
    }
}
