package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.redress.both.Application;

/** The same update to several customers. Source. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TellPageIT {
    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void oneTextGoesToThoseItFitsAndThePageSaysWhatBecameOfEach() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage promised = UsualWay.beginsByMail(agent, "The first of two")
                    .identified()
                    .committed()
                    .page();
            CasePage nowhere = UsualWay.begins(agent, "Whom no letter reaches").page();
            CasePage other = UsualWay.beginsByMail(agent, "The second of two").page();
            agent.go("/correspondence/tell.xhtml?cases=" + promised.id() + "," + other.id() + "," + nowhere.id());

            write(agent, "We cannot. About {title}: it is done by {promised}.");
            agent.awaitText("Goes to 1 of 3 customers.");
            assertThat(agent.text())
                    .contains(
                            "Not known here: promised.",
                            "We know neither an e-mail nor a postal address.",
                            "About The first of two:",
                            "cannot");
            agent.isSound();
            agent.press("tell:send");
            agent.awaitText("should not go out like that");
            assertThat(agent.text()).doesNotContain("Sent to");

            write(agent, "About {title} ({reference}): the parts have come.");
            agent.awaitText("Goes to 2 of 3 customers.");
            agent.press("tell:send");
            agent.awaitText("Sent to 2 of 3 customers.");

            assertThat(promised.open().timeline())
                    .anyMatch(line -> line.contains("About The first of two (" + promised.reference() + ")"));
            assertThat(other.open().timeline())
                    .anyMatch(line -> line.contains("About The second of two (" + other.reference() + ")"));
        }
    }

    private static void write(Browser agent, String words) {
        agent.fill("tell:words", words);
        agent.keys(Keys.TAB);
    }
}
