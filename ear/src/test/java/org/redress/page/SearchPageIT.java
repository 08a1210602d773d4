package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ENTER;

import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** somebody on the phone, and three words of what she says. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchPageIT {
    private static final String TITLE = "Gramophone <needle> bent";

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void aCaseIsFoundByHalfRememberedWordsAndOpenedByKeys() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            UsualWay begun = UsualWay.begins(agent, TITLE);
            String reference = begun.page().reference();

            agent.awaitThat(() -> isFound(agent, "gramofone need"));
            assertThat(agent.address()).contains("search=").doesNotContain("gramofone");
            assertThat(agent.texts("#found mark")).contains("Gramophone", "needle");
            assertThat(agent.texts("#found .hits")).anyMatch(hits -> hits.contains(TITLE) && hits.contains(reference));
            agent.isSound();
            agent.picture("search");

            agent.keys("j", ENTER);
            agent.awaitThat(() -> agent.texts(".casehd h1").contains(TITLE));

            agent.go("/find-case.xhtml");
            assertThat(agent.text()).contains("What are you looking for?");
            agent.isSound();
            agent.keys("/", "needle gramophon");
            agent.awaitThat(() -> agent.texts("#found a.hit").contains(TITLE));
            assertThat(agent.address()).contains("search=").doesNotContain("needle");
            agent.keys("qqq");
            agent.awaitText("Nothing found");

            agent.go("/find-case.xhtml");
            agent.keys("/", reference.replace("-", "").toLowerCase(Locale.ROOT), ENTER);
            agent.awaitThat(() -> agent.texts(".casehd h1").contains(TITLE));
            assertThat(agent.problems()).isEmpty();
        }
    }

    @Test
    void anAdministratorHasItMadeAnew() {
        try (Browser administrator = Browser.open().signedInAs("admin")) {
            administrator.go("/operations/incidents.xhtml");
            administrator.press("search:anew", "Each server makes its index anew");
            administrator.isSound();
        }
    }

    private static boolean isFound(Browser agent, String words) {
        agent.go("/find-case.xhtml");
        agent.keys("/", words, ENTER);
        agent.awaitAddress("search=");
        return agent.texts("#found a.hit").contains(TITLE);
    }
}
