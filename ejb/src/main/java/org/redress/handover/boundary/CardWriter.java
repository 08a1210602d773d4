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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.Note;
import org.redress.complaint.boundary.Question;
import org.redress.complaint.domain.NoteKind;
import org.redress.handover.boundary.HandoverCard.Asked;
import org.redress.handover.boundary.HandoverCard.Fact;
import org.redress.handover.boundary.HandoverCard.Told;
import org.redress.handover.domain.CardSource;

/** Writes the card from what is known now, so that nothing on it is old. */
@ApplicationScoped
class CardWriter {
    private static final String STAFF = "staff:";

    /** With each of these the customer said something without being asked. */
    private static final Set<CaseEventKind> CAME_AGAIN =
            EnumSet.of(CaseEventKind.CUSTOMER_CAME_AGAIN, CaseEventKind.REOPENED);

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
        List<Note> notes = complaints.notes(caseId);
        return new HandoverCard(
                caseId,
                facts(details, questions, noted(notes, history)),
                inOrder(notes.stream().filter(CardWriter::isOpinion).map(note -> fact(CardSource.NOTE, note))),
                questions.stream()
                        .map(asked -> new Asked(asked.question(), asked.askedBy(), asked.askedAt(), asked.open()))
                        .toList(),
                promises.openOf(caseId),
                told(history),
                details.wishes(),
                details.wishNote(),
                SpokenWith.of(history).staffIds());
    }

    private List<Fact> facts(CaseDetails details, List<Question> questions, List<Fact> noted) {
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
        facts.addAll(noted);
        attachments
                .list(caseId)
                .forEach(file -> facts.add(
                        new Fact(CardSource.DOCUMENT, file.fileName(), staff(file.addedBy()), file.addedAt())));
        return inOrder(facts.stream().filter(fact -> !fact.text().isBlank()));
    }

    /** What was written down and is no opinion; words of ours that she corrected are not known any more. */
    private static List<Fact> noted(List<Note> notes, List<CaseEventRecorded> history) {
        Set<Long> hers = notesWith(history, CAME_AGAIN);
        Set<Long> corrected = notesWith(history, EnumSet.of(CaseEventKind.RESTATEMENT_CORRECTED));
        return notes.stream()
                .filter(note -> !isOpinion(note) && !corrected.contains(note.noteId()))
                .map(note -> hers.contains(note.noteId())
                        ? new Fact(CardSource.AGAIN, note.text(), Optional.empty(), note.writtenAt())
                        : fact(CardSource.NOTE, note))
                .toList();
    }

    private static Set<Long> notesWith(List<CaseEventRecorded> history, Set<CaseEventKind> kinds) {
        return history.stream()
                .map(CaseEventRecorded::event)
                .filter(event -> kinds.contains(event.kind()))
                .map(event -> event.payload().getOrDefault("note", ""))
                .filter(note -> !note.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static boolean isOpinion(Note note) {
        return note.kind().filter(kind -> kind == NoteKind.OPINION).isPresent();
    }

    private static Fact fact(CardSource source, Note note) {
        return new Fact(source, note.text(), note.writtenBy(), note.writtenAt());
    }

    private static List<Fact> inOrder(Stream<Fact> facts) {
        return facts.sorted(Comparator.comparing(Fact::at)).toList();
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
