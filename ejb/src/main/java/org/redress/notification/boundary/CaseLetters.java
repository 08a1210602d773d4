package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.Fact;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.Notice;
import org.redress.notification.domain.NoticeRules;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the letters that something calls for into the outbox, in the transaction in which it happened. The table of
 * notices says who gets which; each receiver gets one letter a fact. It gathers what a letter mentions in the product's own
 * name, because whoever acted need not be allowed to read all of it. What was imported gets none. Source,
 *
 */
@ApplicationScoped
class CaseLetters {
    private static final Logger LOG = LoggerFactory.getLogger(CaseLetters.class);

    @Inject
    NoticeRules rules;

    @Inject
    Addressees addressees;

    @Inject
    OutboxRepository outbox;

    @Inject
    Letters letters;

    @Inject
    LetterFacts facts;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    void heard(@Observes CaseEventRecorded recorded) {
        CaseEvent event = recorded.event();
        if ("true".equals(event.payload().get("imported")) || !rules.mention(event.kind())) {
            return;
        }
        List<OutboxMessage> written = actor.as(new SystemActor("letters"), () -> write(recorded));
        if (acknowledges(event) && !written.isEmpty()) {
            history.record(CaseEvent.of(event.caseId(), CaseEventKind.ACKNOWLEDGED, clock.instant())
                    .with("message", written.get(0).id()));
        }
    }

    /** What is put right while the customer is there is acknowledged by the letter that closes it. */
    private static boolean acknowledges(CaseEvent event) {
        return event.kind() == CaseEventKind.REGISTERED
                || (event.kind() == CaseEventKind.CLOSED
                        && "true".equals(event.payload().get("registration")));
    }

    private List<OutboxMessage> write(CaseEventRecorded recorded) {
        CaseDetails details = complaints.details(recorded.event().caseId());
        return rules.noticesOf(recorded.event(), details.summary().kind()).stream()
                .flatMap(notice -> letters(notice, recorded, details))
                .filter(outbox::addOnce)
                .peek(CaseLetters::log)
                .toList();
    }

    private Stream<OutboxMessage> letters(Notice notice, CaseEventRecorded recorded, CaseDetails details) {
        return addressees.of(notice.receiver(), recorded, details).stream()
                .map(to -> letter(notice.letter(), recorded, details, to));
    }

    private OutboxMessage letter(LetterKind kind, CaseEventRecorded recorded, CaseDetails details, Addressee to) {
        Letter letter = letters.write(kind, to.language(), facts.of(kind, recorded, details, to));
        return new OutboxMessage(new Fact(kind, details.caseId(), recorded.sequence()), to, letter, clock.instant());
    }

    private static void log(OutboxMessage message) {
        LOG.info(
                "RDR-NOT-101 letter written message={} letter={} case={} to={}",
                message.id(),
                message.letter().orElseThrow(),
                message.caseId().orElseThrow(),
                message.recipientKind());
    }
}
