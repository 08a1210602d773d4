package org.redress.integration.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.integration.domain.SignedEvent;
import org.redress.notification.domain.DeliveryProblem;

/** Against a receiver of its own. */
class HttpWebhooksTest {
    private final HttpWebhooks webhooks = new HttpWebhooks();
    private final PublicReceivers receivers = new PublicReceivers();
    private final List<String> heard = new ArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hear);
        server.start();
        receivers.privateAllowed = true;
        webhooks.receivers = receivers;
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void postsTheEventWithWhatSignsIt() {
        assertThat(webhooks.send(event("/hook"))).isEmpty();

        assertThat(heard)
                .containsExactly("POST /hook application/cloudevents+json; charset=UTF-8 7@redress v1,abc {\"é\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "204, ",
        "302, EVENT_REFUSED",
        "400, EVENT_REFUSED",
        "401, EVENT_REFUSED",
        "410, RECEIVER_GONE",
        "429, RECEIVER_AWAY",
        "500, RECEIVER_AWAY",
        "503, RECEIVER_AWAY"
    })
    void tellsWhatTheAnswerMeans(int answered, DeliveryProblem problem) {
        status = answered;

        if (problem == null) {
            assertThat(webhooks.send(event("/hook"))).isEmpty();
        } else {
            assertThat(webhooks.send(event("/hook"))).contains(problem);
        }
        assertThat(heard).as("nothing is sent on to another address").hasSize(1);
    }

    @Test
    void findsTheReceiverAwayWhenNobodyListens() {
        SignedEvent event = event("/hook");
        server.stop(0);

        assertThat(webhooks.send(event)).contains(DeliveryProblem.RECEIVER_AWAY);
    }

    @Test
    void asksEachTimeWhetherTheAddressIsOutside() {
        receivers.privateAllowed = false;

        assertThat(webhooks.send(event("/hook"))).contains(DeliveryProblem.RECEIVER_GONE);
        assertThat(heard).isEmpty();
    }

    private void hear(HttpExchange exchange) throws IOException {
        heard.add(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private SignedEvent event(String path) {
        return new SignedEvent(
                7,
                1,
                URI.create("http://localhost:" + server.getAddress().getPort() + path),
                Map.of("webhook-id", "7@redress", "webhook-signature", "v1,abc"),
                "{\"é\":1}");
    }
}
