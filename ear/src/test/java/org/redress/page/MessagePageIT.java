package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** Writing to a customer from the page of her case. Source, D-05. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MessagePageIT {
    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void anAgentMendsHerWordsByOneClickAndRecordsWhatShePromises() {
        String promise = "I will call you on " + ContactDays.second() + " at 10:00.";
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "She is written to").page();

            page.writing("We cannot refund it. " + promise);
            assertThat(page.mending()).contains("cannot", "Take instead:", "Record:");
            agent.isSound();
            agent.press(agent.idOf("[id$=':mend']"));
            agent.awaitThat(() -> page.message().startsWith("This is what we can do for you:"));
            agent.press(agent.idOf("[id$=':record']"));
            agent.awaitThat(() -> page.mending().contains("Is recorded with the message"));
            assertThat(page.letterToCome()).contains(promise, "Does the time we give you here suit you?", "Thank you");
            agent.press("message:send", "The message to the customer goes out now.");

            assertThat(page.promises()).anyMatch(line -> line.contains(promise));
            assertThat(page.timeline())
                    .anyMatch(line -> line.contains("wrote to the customer") && line.contains(promise));
            assertThat(page.letters()).contains("Message");
            page.writing(promise);
            assertThat(page.mending()).doesNotContain("Record:");
        }
    }

    @Test
    void vagueWordsDoNotGoOutWithoutAReason() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "She is told when").page();

            page.writing("You hear from us soon.");
            agent.press("message:send", "“soon”");
            assertThat(page.open().timeline()).noneMatch(line -> line.contains("wrote to the customer"));

            page.writing("You hear from us soon.");
            agent.press(agent.idOf("[id$=':mend']"));
            agent.awaitThat(() -> page.message().matches("You hear from us by \\w+ \\d+ \\w+ \\d+ at 10:00\\."));
            assertThat(page.mending()).contains("Record:");
        }
    }

    @Test
    void aTemplateIsFilledWithWhatIsKnownOfTheCase() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, "She reads how it stands").page();

            page.writingFrom("How it stands");

            assertThat(page.message())
                    .startsWith("We are working on it: She reads how it stands.")
                    .doesNotContain("{");
            assertThat(page.mending()).doesNotContain("Record:");
        }
    }
}
