package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;
import org.redress.both.probe.ImportClient;

/** An administrator lets another system in, and shuts it out again. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokensPageIT {
    private static final String BASE = System.getProperty("redress.base.url");

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.asBuilt();
    }

    @Test
    void aTokenIsShownOnceOpensWhatItIsForAndIsTakenBack() {
        String system = "Web shop " + UUID.randomUUID();
        try (Browser administrator = Browser.open().signedInAs("admin")) {
            TokensPage page = TokensPage.open(administrator);

            ImportClient shop =
                    ImportClient.with(BASE, page.issue(system, LocalDate.now().plusMonths(1)));

            assertThat(page.row(system)).contains("Valid", "Import complaints", "Not yet");
            assertThat(shop.get("/api/v1/imports/987654321").statusCode()).isEqualTo(404);
            page = TokensPage.open(administrator);
            assertThat(page.issued()).isEmpty();
            assertThat(page.row(system)).contains("Valid").doesNotContain("Not yet");

            page.revoke(system);

            assertThat(shop.get("/api/v1/imports/987654321").statusCode()).isEqualTo(401);
        }
    }

    /** a receiver of events is subscribed with a secret that is shown once, paused, and ended. */
    @Test
    void aReceiverOfEventsIsSubscribedPausedAndEnded() {
        String system = "Data warehouse " + UUID.randomUUID();
        try (Browser administrator = Browser.open().signedInAs("admin")) {
            administrator.go("/integration/webhooks.xhtml");
            administrator.fill("subscribe:name", system);
            administrator.fill("subscribe:url", "ftp://127.0.0.1/events");
            administrator.pick("subscribe:worksFor", "Lerato Khumalo");
            administrator.press("subscribe:make", "That is no address events can be sent to.");
            administrator.fill("subscribe:url", "http://127.0.0.1:9/events");
            administrator.press("subscribe:make", "it is not shown again");
            assertThat(administrator.texts("#secret"))
                    .singleElement()
                    .asString()
                    .isNotBlank();

            administrator.go("/integration/webhooks.xhtml");
            assertThat(administrator.texts("#secret")).isEmpty();
            administrator.isSound();
            administrator.pressIn("#webhooks tr", system, "Pause");
            administrator.awaitText("It is paused.");
            administrator.pressIn("#webhooks tr", system, "End");
            administrator.awaitText("It has ended.");

            assertThat(administrator.texts("#webhooks tr")).noneMatch(row -> row.contains(system));
        }
    }

    @Test
    void aTokenEndsWithinAYear() {
        try (Browser administrator = Browser.open().signedInAs("admin")) {
            String reason = "A token ends after today and within a year.";

            TokensPage.open(administrator).isRefused("Web shop", LocalDate.now().plusYears(2), reason);
            TokensPage.open(administrator).isRefused("Web shop", LocalDate.now().minusDays(2), reason);
        }
    }
}
