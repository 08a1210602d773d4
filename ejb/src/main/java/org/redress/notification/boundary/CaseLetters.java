package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Fact;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the letter that something calls for into the outbox, in the transaction in which it happened. The letter of what
 * was agreed waits for the commitment, because it names the day and hour. What was imported gets none. Source: R-009,
 *
 */
@ApplicationScoped
class CaseLetters {
    private static final Logger LOG = LoggerFactory.getLogger(CaseLetters.class);
    private static final Map<CaseEventKind, LetterKind> LETTERS = Map.of(
            CaseEventKind.REGISTERED, LetterKind.ACKNOWLEDGEMENT,
            CaseEventKind.COMMITMENT_MADE, LetterKind.PLAN,
            CaseEventKind.CUSTOMER_INFORMED, LetterKind.OUTCOME,
            CaseEventKind.CUSTOMER_REMINDED, LetterKind.REMINDER_TO_CONFIRM);

    @Inject
    OutboxRepository outbox;

    @Inject
    Letters letters;

    @Inject
    LetterFacts facts;

    @Inject
    LetterSettings settings;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    void heard(@Observes CaseEventRecorded recorded) {
        CaseEvent event = recorded.event();
        if (!"true".equals(event.payload().get("imported"))) {
            letterFor(event).ifPresent(kind -> write(kind, event, recorded.sequence()));
        }
    }

    private void write(LetterKind kind, CaseEvent event, int sequence) {
        long caseId = event.caseId();
        CaseDetails details = complaints.details(caseId);
        Fact fact = new Fact(kind.forA(details.summary().kind()), caseId, sequence);
        Addressee to = Addressee.customer(
                details.customer().customerId(),
                details.customer().particulars().name(),
                details.customer().particulars().email(),
                settings.language());
        Letter letter = letters.write(fact.letter(), to.language(), facts.of(fact.letter(), details, event));
        OutboxMessage message = new OutboxMessage(fact, to, letter, clock.instant());
        if (!outbox.addOnce(message)) {
            return;
        }
        LOG.info("RDR-NOT-101 letter written message={} letter={} case={}", message.id(), fact.letter(), fact.caseId());
        if (kind == LetterKind.ACKNOWLEDGEMENT) {
            history.record(CaseEvent.of(fact.caseId(), CaseEventKind.ACKNOWLEDGED, clock.instant())
                    .with("message", message.id()));
        }
    }

    private static Optional<LetterKind> letterFor(CaseEvent event) {
        if (event.kind() == CaseEventKind.CLOSED) {
            return Optional.of(
                    ClosureOutcome.WITHOUT_AGREEMENT
                                    .name()
                                    .equals(event.payload().get("outcome"))
                            ? LetterKind.CLOSING_UNANSWERED
                            : LetterKind.CLOSING);
        }
        return Optional.ofNullable(LETTERS.get(event.kind()));
    }
}
