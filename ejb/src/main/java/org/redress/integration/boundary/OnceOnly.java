package org.redress.integration.boundary;

import static org.redress.identity.domain.Caller.CLIENT;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ClientActor;
import org.redress.integration.domain.Answer;
import org.redress.integration.domain.AnsweredRequest;
import org.redress.integration.domain.AnsweredRequestRepository;
import org.redress.integration.domain.KeyUsedBefore;
import org.redress.integration.domain.RequestKey;
import org.redress.integration.domain.RequestUnderWay;

/** Carries out a request of another system once, however often it is sent, also at the same time. */
@Stateless
public class OnceOnly {
    /** How long a client can send a request again and get the same answer. */
    public static final Duration KEPT = Duration.ofDays(1);

    @Inject
    AnsweredRequestRepository answered;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Carries out the request, or answers again what it was answered before. The answer is kept in the transaction of the
     * request itself: both are there or neither is.
     *
     * @param request what is done; it passes its own doors
     * @throws KeyUsedBefore when the key stands for another request of the client
     * @throws RequestUnderWay when the same request is being carried out right now
     */
    @Allows(CLIENT)
    public Answered answer(@Valid RequestKey key, Supplier<Answer> request) {
        Instant now = clock.instant();
        Optional<AnsweredRequest> before = answered.find(client(), key.text());
        if (before.filter(each -> !each.isExpired(now)).isPresent()) {
            return again(before.get(), key);
        }
        before.ifPresent(answered::forget);
        AnsweredRequest reserved = new AnsweredRequest(client(), key, now.plus(KEPT));
        answered.reserve(reserved);
        Answer answer = request.get();
        reserved.answered(answer);
        return new Answered(answer, false);
    }

    /** Removes the answers that are too old to be given again. */
    @Allows(SYSTEM)
    public int forgetExpired() {
        return answered.forgetExpired(clock.instant());
    }

    private static Answered again(AnsweredRequest before, RequestKey key) {
        if (!before.isFor(key)) {
            throw new KeyUsedBefore();
        }
        return new Answered(before.answer(), true);
    }

    private long client() {
        if (actor.get() instanceof ClientActor client) {
            return client.clientId();
        }
        throw new IllegalStateException(
                "another system was expected, not " + actor.get().reference());
    }

    /**
     * An answer.
     *
     * @param again whether it was given before, and nothing was done this time
     */
    public record Answered(Answer answer, boolean again) {}
}
