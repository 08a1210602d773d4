package org.redress.handover.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.Question;
import org.redress.handover.boundary.HandoverCard.Asked;
import org.redress.handover.boundary.HandoverCard.Fact;
import org.redress.handover.boundary.HandoverCard.Told;
import org.redress.handover.domain.CardSource;

/** Writes the card from what is known now, so that nothing on it is old. */
@ApplicationScoped
class CardWriter {
    private static final String STAFF = "staff:";

    /** With each of these the customer heard something from us. */
    private static final Set<CaseEventKind> TOLD = EnumSet.of(
            CaseEventKind.ACKNOWLEDGED,
            CaseEventKind.OPTIONS_OFFERED,
            CaseEventKind.PLAN_AGREED,
            CaseEventKind.COMMITMENT_MADE,
            CaseEventKind.PROMISE_KEPT,
            CaseEventKind.PROMISE_PUT_RIGHT,
            CaseEventKind.PROMISE_MOVED,
            CaseEventKind.CUSTOMER_INFORMED,
            CaseEventKind.PROGRESS_TOLD,
            CaseEventKind.PROGRESS_WRITTEN,
            CaseEventKind.CUSTOMER_UPDATED,
            CaseEventKind.CUSTOMER_REMINDED,
            CaseEventKind.QUESTION_REPEATED);

    @Inject
    ComplaintQueries complaints;

    @Inject
    AttachmentService attachments;

    @Inject
    PromiseQueries promises;

    @Inject
    CaseEvents events;

    HandoverCard of(long caseId) {
        CaseDetails details = complaints.details(caseId);
        List<Question> questions = complaints.questions(caseId);
        List<CaseEventRecorded> history = events.ofCase(caseId);
        return new HandoverCard(
                caseId,
                facts(details, questions),
                questions.stream()
                        .map(asked -> new Asked(asked.question(), asked.askedBy(), asked.askedAt(), asked.open()))
                        .toList(),
                promises.openOf(caseId),
                told(history),
                details.wishes(),
                details.wishNote(),
                SpokenWith.of(history).staffIds());
    }

    private List<Fact> facts(CaseDetails details, List<Question> questions) {
        long caseId = details.caseId();
        List<Fact> facts = new ArrayList<>();
        Instant received = details.summary().receivedAt();
        facts.add(new Fact(CardSource.CUSTOMER, details.customerWords(), Optional.empty(), received));
        facts.add(new Fact(
                CardSource.RESTATEMENT,
                details.restatement().text(),
                Optional.empty(),
                details.restatement().agreedAt().orElse(details.registeredAt())));
        questions.forEach(asked -> asked.answer()
                .ifPresent(answer -> facts.add(new Fact(
                        CardSource.ANSWER,
                        answer,
                        Optional.empty(),
                        asked.answeredAt().orElse(asked.askedAt())))));
        complaints
                .notes(caseId)
                .forEach(note -> facts.add(
                        new Fact(CardSource.NOTE, note.text(), Optional.of(note.writtenBy()), note.writtenAt())));
        attachments
                .list(caseId)
                .forEach(file -> facts.add(
                        new Fact(CardSource.DOCUMENT, file.fileName(), staff(file.addedBy()), file.addedAt())));
        return facts.stream()
                .filter(fact -> !fact.text().isBlank())
                .sorted(Comparator.comparing(Fact::at))
                .toList();
    }

    private static List<Told> told(List<CaseEventRecorded> history) {
        return history.stream()
                .filter(recorded -> TOLD.contains(recorded.event().kind()))
                .map(recorded -> new Told(
                        recorded.event().kind(),
                        staff(recorded.actorReference()),
                        recorded.event().occurredAt()))
                .toList();
    }

    private static Optional<Long> staff(String actor) {
        return actor.startsWith(STAFF) ? Optional.of(Long.valueOf(actor.substring(STAFF.length()))) : Optional.empty();
    }
}
