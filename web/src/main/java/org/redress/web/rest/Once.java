package org.redress.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.redress.integration.boundary.OnceOnly;
import org.redress.integration.boundary.OnceOnly.Answered;
import org.redress.integration.domain.Answer;
import org.redress.integration.domain.RequestKey;
import org.redress.integration.domain.RequestUnderWay;
import org.redress.shared.Retrying;

/**
 * Carries out what a client asks. With an {@code Idempotency-Key} it is carried out once, however often it is sent, and
 * everything it does is one transaction.
 */
@RequestScoped
public class Once {
    private static final String AGAIN = "Idempotent-Replayed";
    private static final int TRIES = 5;

    @Inject
    OnceOnly requests;

    @Inject
    Retrying retrying;

    @Inject
    IncomingRequest incoming;

    /** Makes something new; only under a key, because nobody can tell otherwise whether a lost answer was a yes. */
    public Response make(Supplier<Answer> request) {
        String key = incoming.key().orElseThrow(KeyMissing::new);
        return response(answered(key, request));
    }

    /** Changes something that is there; under a key if the client gives one. */
    public Response change(Supplier<Answer> request) {
        return incoming.key()
                .map(key -> response(answered(key, request)))
                .orElseGet(() -> response(new Answered(retrying.call(request), false)));
    }

    /** Whoever comes while the same is carried out waits for it, and then gets its answer, or carries it out herself. */
    private Answered answered(String key, Supplier<Answer> request) {
        RequestKey named = new RequestKey(key, incoming.fingerprint());
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return retrying.call(() -> requests.answer(named, request));
            } catch (RequestUnderWay meanwhile) {
                Thread.onSpinWait();
            }
        }
        return retrying.call(() -> requests.answer(named, request));
    }

    private static Response response(Answered answered) {
        Answer answer = answered.answer();
        Response.ResponseBuilder response = Response.status(answer.status());
        if (!answer.body().isEmpty()) {
            response.type(MediaType.APPLICATION_JSON).entity(answer.body());
        }
        if (!answer.location().isEmpty()) {
            response.location(URI.create(answer.location()));
        }
        return (answered.again() ? response.header(AGAIN, "true") : response).build();
    }
}
