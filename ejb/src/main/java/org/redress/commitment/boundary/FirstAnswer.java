package org.redress.commitment.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.boundary.CurrentActor;
import org.redress.servicelevel.domain.clock.Measure;

/**
 * Whoever complains, or comes back, is promised when she next hears from us, from the first moment; whoever talks with her about it
 * afterwards keeps that promise. Until when is in the event. Listens before letters are written, since the acknowledgement names the time. Source:
 *
 */
@ApplicationScoped
class FirstAnswer {
    private static final Optional<ContactOutcome> TALKED = Optional.of(ContactOutcome.REACHED);

    @Inject
    PromiseRepository promises;

    @Inject
    PromiseBook book;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    void follow(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) CaseEventRecorded recorded) {
        CaseEvent event = recorded.event();
        String answerBy = event.payload().get("answerBy");
        if (answerBy != null) {
            promise(event, Instant.parse(answerBy));
        } else if (Measure.FIRST_RESPONSE.isReachedBy(event)) {
            keep(event);
        }
    }

    /** Whoever registers it answers; where nobody of us did, the event names who does. */
    private void promise(CaseEvent event, Instant answerBy) {
        Instant now = clock.instant();
        book.make(
                event.caseId(),
                new NewPromise(
                        PromiseKind.FIRST_ANSWER,
                        "",
                        ContactMethod.TELEPHONE,
                        answerBy,
                        Optional.ofNullable(event.payload().get("answeredBy"))
                                .map(Long::valueOf)
                                .orElseGet(() -> actor.staff().staffId()),
                        now));
    }

    private void keep(CaseEvent talk) {
        promises.ofCase(talk.caseId()).stream()
                .filter(promise -> promise.kind() == PromiseKind.FIRST_ANSWER)
                .filter(Promise::isOwed)
                .forEach(promise -> book.done(promise, talk.occurredAt(), TALKED));
    }
}
