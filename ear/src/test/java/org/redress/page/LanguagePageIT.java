package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** The pages in Afrikaans: for whom the browser asks so, and for whoever chose it, wherever she goes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LanguagePageIT {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private static final String TITLE = "Fridge hums in two languages";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void whoeverHasChosenNothingReadsWhatHerBrowserAsksFor() {
        try (Browser browser = Browser.open()) {
            browser.reads("af-ZA,en;q=0.5");
            browser.go("/login.xhtml");
            assertThat(browser.texts("h1")).containsExactly("Meld aan");
            assertThat(browser.attributes("html", "lang")).containsExactly("af");
            browser.isSound();

            browser.reads("fr,de;q=0.5");
            browser.go("/login.xhtml");
            assertThat(browser.texts("h1")).containsExactly("Sign in");
        }
    }

    @Test
    void whoeverSitsInAnotherZoneSeesWhoseTimesTheseAre() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            agent.sitsIn("Africa/Johannesburg");
            agent.go("/worklist/worklist.xhtml");
            assertThat(agent.shows(".hours .zone")).isFalse();

            agent.sitsIn("Asia/Kolkata");
            agent.go("/worklist/worklist.xhtml");
            assertThat(agent.texts(".hours .zone")).containsExactly("UTC+2");
        }
    }

    @Test
    void besideEachMomentStandsWhatItIsWithWhoeverSitsInAnotherZone() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            agent.sitsIn("Africa/Johannesburg");
            CasePage page = UsualWay.begins(agent, "The kettle leaks").page();
            assertThat(agent.attributes(".casehd time", "data-here"))
                    .isNotEmpty()
                    .containsOnlyNulls();

            agent.sitsIn("Asia/Kolkata");
            agent.go("/complaint/case.xhtml?id=" + page.id());
            Instant received =
                    Instant.parse(agent.attributes(".casehd time", "datetime").get(0));
            assertThat(agent.attributes(".casehd time", "data-here").get(0))
                    .contains(HOUR.format(received.atZone(ZoneId.of("Asia/Kolkata"))))
                    .endsWith(" with you");
            assertThat(agent.attributes(".tl time", "data-here")).isNotEmpty().doesNotContainNull();
        }
    }

    @Test
    void whatSomebodyChoseStaysWhereverSheGoes() {
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, TITLE).page();
            page.awaitTask("Assess nature and severity");
            chooses(agent, "AF");

            page.awaitTask("Beoordeel aard en erns");
            assertThat(agent.address()).contains("id=" + page.id());
            assertThat(agent.attributes("html", "lang")).containsExactly("af");
            assertThat(page.timeline())
                    .contains(UsualWay.WORKED_BY.replace("system", "stelsel") + " het die klagte geregistreer");
            agent.isSound();
            agent.picture("case-in-afrikaans");

            assertThat(InboxPage.all(agent).rows())
                    .anyMatch(row -> row.contains("Beoordeel aard en erns") && row.contains(TITLE));
            assertThat(agent.texts("h1")).contains("Inmandjie");
            agent.go("/find-case.xhtml?reference=RD-1042-X");
            assertThat(agent.text()).contains("’n Verwysing word nie so geskryf nie");

            agent.pressIn("#signOut", "Lerato Khumalo", "Meld af");
            agent.awaitThat(() -> agent.texts("h1").contains("Meld aan"));
            agent.fill("login", "nobody");
            agent.fill("password", "nothing");
            agent.press("submit");
            agent.awaitThat(() -> agent.texts("[id$=-error]").stream()
                    .anyMatch(said -> said.startsWith("Gebruikersnaam en wagwoord hoort nie bymekaar nie.")));
            chooses(agent, "EN");
            new LoginPage(agent);
        }
    }

    private static void chooses(Browser browser, String code) {
        browser.pressIn("#language", "", code);
    }
}
