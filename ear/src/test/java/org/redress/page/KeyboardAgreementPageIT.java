package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ALT;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.SPACE;
import static org.redress.page.ByKeys.awaitFocus;
import static org.redress.page.ByKeys.awaitSaid;
import static org.redress.page.ByKeys.enter;
import static org.redress.page.ByKeys.tabTo;
import static org.redress.page.ByKeys.type;

import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** The hands stay on the keyboard where we and the customer agree, and where she says that it did not help. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardAgreementPageIT {
    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aPlanWithOptionsIsAgreedAndCommittedByKeysAlone() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "Virginal with a cracked lid")
                    .identified()
                    .page();
            page.awaitTask("Agree the plan with the customer");
            awaitFocus(agent, "taskTitle");
            option(agent, 0, "A new lid", "Replacement", "900", ContactDays.first());
            option(agent, 1, "The lid glued", "Repair", "300", ContactDays.first());
            tabTo(agent, "addOption");
            agent.keys("2");
            assertThat(agent.ask("return [document.querySelector('[name=chosen]:checked').id]"))
                    .containsExactly("chosen1");
            awaitFocus(agent, "addOption");
            type(agent, "0:who", "Workshop");
            type(agent, "0:what", "Glue the lid");
            type(agent, "0:stepDay", ContactDays.working());
            type(agent, "0:stepHour", "17:30");
            tabTo(agent, "nothingToDo");
            agent.keys(SPACE);
            type(agent, "about", "How the lid holds");
            type(agent, "day", ContactDays.first());
            type(agent, "hour", "10:00");
            tabTo(agent, "suits");
            agent.keys(SPACE);
            type(agent, "newsEvery", "3");
            type(agent, "agreedBy", "Mrs Fortuin");
            agent.isSound();
            agent.keysWith(ALT, ENTER);
            awaitSaid(agent, "The agreement is recorded.");

            page.awaitTask("Commit to a day and an hour");
            awaitFocus(agent, "taskTitle");
            type(agent, "day", ContactDays.second());
            type(agent, "hour", "15:00");
            tabTo(agent, "suits");
            agent.keys(SPACE);
            agent.keysWith(ALT, ENTER);
            awaitFocus(agent, "laterBecause");
            agent.isSound();
            agent.keys("Glue takes a night.");
            agent.keysWith(ALT, ENTER);
            awaitSaid(agent, "Promised. The reminder goes out an hour before.");
            page.awaitTask("Arrange support");
            awaitFocus(agent, "taskTitle");
            assertThat(page.promises()).anyMatch(promise -> promise.contains("15:00"));
            assertThat(agent.problems()).isEmpty();
        }
    }

    /** Her page has no scripts; what it says of her answer is where her hands go on. */
    @Test
    void aCustomerSaysOnHerOwnPageThatItIsNotSolvedByKeysAlone() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser customer = Browser.open()) {
            CasePage page = UsualWay.begins(agent, "Spinet that hums still")
                    .identified()
                    .committed()
                    .proposed("900")
                    .applied()
                    .told()
                    .page();
            customer.go("/" + OwnLink.toTheCustomer(agent, page));
            type(customer, "solvedWords", "It hums just like the first.");
            enter(customer, "solvedNo");
            customer.awaitText("What you wrote is kept with your case.");
            assertThat(Focus.in(customer).isNowhere()).isFalse();
            assertThat(Focus.in(customer).name()).contains("What you wrote is kept with your case.");
            customer.isSound();
            assertThat(customer.text()).doesNotContain("Is it solved for you?");

            page.awaitOpenTask("Agree the plan with the customer");
            assertThat(page.timeline())
                    .anyMatch(
                            line -> line.startsWith("The customer ") && line.contains("It hums just like the first."));
            assertThat(customer.problems()).isEmpty();
        }
    }

    private static void option(Browser agent, int number, String title, String remedy, String cost, LocalDate day) {
        type(agent, number + ":title", title);
        type(agent, number + ":remedy", remedy);
        type(agent, number + ":cost", cost);
        type(agent, number + ":optionDay", day);
        type(agent, number + ":optionHour", "12:00");
    }
}
