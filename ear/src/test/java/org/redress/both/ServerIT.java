package org.redress.both;

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

/** What machines see of the server from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerIT {
    private static final String SERVER = "http://localhost:" + System.getProperty("redress.test.own.port");

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void saysThatItIsReady() throws Exception {
        HttpResponse<String> health = get("/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").contains("\"name\":\"redress\"");
    }

    @Test
    void tellsItsNumbersAndItsInterface() throws Exception {
        assertThat(get("/metrics").body()).contains("memory_usedHeap_bytes", "redress_open_incidents");
        assertThat(get("/openapi").body()).contains("openapi:");
    }

    @Test
    void doesNotSayWhatItIsMadeOf() throws Exception {
        HttpResponse<String> health = get("/health");

        assertThat(health.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
