package org.redress.integration.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.redress.integration.boundary.ReceiverCheck;
import org.redress.integration.domain.AddressRefused;
import org.redress.integration.domain.AddressRefused.Reason;
import org.redress.integration.domain.SignedEvent;
import org.redress.integration.domain.Webhooks;
import org.redress.notification.domain.DeliveryProblem;

/** Posts events. It follows no redirect, reads no answer, and waits for nobody longer than ten seconds. */
@ApplicationScoped
class HttpWebhooks implements Webhooks {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    @Inject
    ReceiverCheck receivers;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();

    @Override
    public Optional<DeliveryProblem> send(SignedEvent event) {
        try {
            receivers.require(event.url());
            return problem(
                    client.send(request(event), BodyHandlers.discarding()).statusCode());
        } catch (AddressRefused refused) {
            return Optional.of(
                    refused.reason() == Reason.UNKNOWN ? DeliveryProblem.RECEIVER_AWAY : DeliveryProblem.RECEIVER_GONE);
        } catch (IOException away) {
            return Optional.of(DeliveryProblem.RECEIVER_AWAY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(DeliveryProblem.RECEIVER_AWAY);
        }
    }

    private static HttpRequest request(SignedEvent event) {
        HttpRequest.Builder request = HttpRequest.newBuilder(event.url())
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
                .header("User-Agent", "Redress")
                .POST(BodyPublishers.ofString(event.body()));
        event.headers().forEach(request::header);
        return request.build();
    }

    /** A receiver that is overloaded or broken is away; one that says no has heard it. */
    static Optional<DeliveryProblem> problem(int status) {
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        if (status == 410) {
            return Optional.of(DeliveryProblem.RECEIVER_GONE);
        }
        return Optional.of(
                status >= 500 || status == 429 || status == 408
                        ? DeliveryProblem.RECEIVER_AWAY
                        : DeliveryProblem.EVENT_REFUSED);
    }
}
