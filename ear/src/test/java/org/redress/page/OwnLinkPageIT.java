package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.Application;

/** What the customer does by her own link: on a phone, without an account and without scripts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnLinkPageIT {
    private static final String BASE = System.getProperty("redress.base.url");
    private static final String NEVER_SENT = "/c/AAAAAAAAAAAAAAAAAAAAAA";

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    /** she sees the same promises as the desk. */
    @Test
    void theCustomerSeesWhatHappensNextAndTheSamePromisesAsTheAgent() {
        try (Browser agent = Browser.open().signedInAs("lerato");
                Browser phone = Browser.open()) {
            UsualWay way = UsualWay.begins(agent, "She follows it herself")
                    .identified()
                    .committed();

            OwnLink customer = OwnLink.ofTheCustomer(agent, way.page(), phone).isSound();

            assertThat(customer.promises()).isNotEmpty().isEqualTo(agent.texts(".ctx .prom .t"));
            assertThat(customer.text())
                    .contains("You hear from us by", "New amplifier at her door", "Lerato Khumalo keeps you informed.")
                    .contains(UsualWay.RESTATEMENT);
        }
    }

    @Test
    void whatOpensNothingTellsNobodyWhy() throws IOException, InterruptedException {
        HttpResponse<String> wrong = get(NEVER_SENT);

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).contains("This link opens nothing");
        assertThat(get("/c/what-is-no-link").body()).isEqualTo(wrong.body());
        assertThat(wrong.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(wrong.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(wrong.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'none'");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(BASE + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
