package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ENTER;

import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;
import org.redress.both.probe.ApiClient;

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

    /** */
    @Test
    void customersWithTheSameProductAreFoundAndToldTheSame() {
        String product = "Gariep" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String first = about("Fan " + product + " 200", "The fan hums");
        String second = about(product.toLowerCase(Locale.ROOT) + " 400", "The fan rattles");
        about("Fan " + product + "X", "The fan smells");
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            agent.awaitThat(() -> {
                agent.go("/find-case.xhtml");
                agent.keys("f");
                agent.fill("product", product);
                agent.follow("button", "Show these");
                agent.awaitAddress("product=");
                return agent.texts("#found .hits").stream()
                        .anyMatch(hits -> hits.contains(first) && hits.contains(second));
            });
            assertThat(agent.text()).contains("2 found", "Those of open cases, 100 at most.");
            agent.isSound();
            agent.picture("search-product");

            agent.follow("#found a", "Tell these customers…");
            agent.awaitAddress("tell.xhtml");
            assertThat(agent.text()).contains(first, second).doesNotContain("The fan smells");
            assertThat(agent.problems()).isEmpty();
        }
    }

    private static String about(String product, String title) {
        String complaint = """
                {"newCustomer": {"firstName": "Zanele", "lastName": "Fortuin", "phone": "051 555 0142"},
                 "kind": "COMPLAINT", "channel": "TELEPHONE", "title": "%s", "customerWords": "It is not right.",
                 "incident": {"product": "%s"}, "restatement": "It is not right.", "restatementAgreed": true}""".formatted(title, product);
        return String.valueOf(
                ApiClient.json(Desk.ofLerato().post("/complaints", complaint)).get("reference"));
    }

    /** */
    @Test
    void aSupervisorCallsCustomersWhoLeftWithAGrievance() {
        String title = "The organ wheezes " + UUID.randomUUID();
        String left;
        String back;
        try (Browser agent = Browser.open().signedInAs("lerato")) {
            CasePage page = UsualWay.begins(agent, title).page();
            left = page.reference();
            page.withdraw("She buys elsewhere from now on.");
            back = UsualWay.alsoOf(agent, left, "The organ wheezes again")
                    .page()
                    .reference();
            agent.go("/find-case.xhtml");
            assertThat(agent.text()).doesNotContain("Customers who left with a grievance");
        }
        try (Browser supervisor = Browser.open().signedInAs("marlene")) {
            supervisor.awaitThat(() -> {
                supervisor.go("/find-case.xhtml");
                supervisor.follow("a", "Customers who left with a grievance");
                supervisor.awaitAddress("outcome=WITH_GRIEVANCE");
                return supervisor.texts("#found .hits > li").stream()
                        .anyMatch(line -> line.contains(left) && line.contains("Has an open case: " + back));
            });
            assertThat(supervisor.texts("#found .hits > li"))
                    .filteredOn(line -> line.contains(left))
                    .singleElement()
                    .asString()
                    .contains(title, "Withdrawn", "051 555 0142");
            assertThat(supervisor.text()).doesNotContain("Tell these customers…");
            supervisor.isSound();
            supervisor.picture("search-left");
            assertThat(supervisor.problems()).isEmpty();
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
