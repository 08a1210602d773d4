package org.redress.search.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.notification.domain.RecipientKind;
import org.redress.participant.domain.RequestState;
import org.redress.search.domain.IndexedMessage;
import org.redress.search.domain.MessageSource;

/** What was written and said about some cases, each kind in a read or two. Letters among colleagues and events for other systems are none. */
final class CaseMessages {
    private static final Set<RecipientKind> READERS =
            Set.of(RecipientKind.CUSTOMER, RecipientKind.STAKEHOLDER, RecipientKind.DEPARTMENT);
    private static final List<Read> READS = List.of(
            titled(
                    MessageSource.LETTER,
                    "select m.caseId, m.id, m.writtenAt, m.subject, m.body from OutboxMessage m"
                            + " where m.caseId in :ids and m.letter is not null and m.recipientKind in :readers",
                    Map.of("readers", READERS)),
            read(
                    MessageSource.NOTE,
                    "select n.caseId, n.id, n.writtenAt, n.text from CaseNote n where n.caseId in :ids"),
            titled(
                    MessageSource.ANSWER,
                    "select q.caseId, q.id, q.answeredAt, q.question, q.answer from Enquiry q"
                            + " where q.caseId in :ids and q.answeredAt is not null",
                    Map.of()),
            read(
                    MessageSource.TOLD,
                    "select p.caseId, p.id, p.toldAt, p.words from ProgressWord p where p.caseId in :ids"),
            read(
                    MessageSource.CONFIRMATION,
                    "select c.caseId, c.id, c.answeredAt, c.words from Confirmation c where c.caseId in :ids"),
            read(
                    MessageSource.CONTACT,
                    "select c.caseId, c.id, c.contactedAt, c.note from CustomerContact c where c.caseId in :ids"),
            read(
                    MessageSource.REQUEST,
                    "select r.caseId, r.id, r.askedAt, r.words from ParticipantRequest r where r.caseId in :ids"),
            titled(
                    MessageSource.SUPPLY,
                    "select r.caseId, r.id, r.datedAt, r.words, r.dateWords from ParticipantRequest r"
                            + " where r.caseId in :ids and r.state in :open",
                    Map.of("open", Set.of(RequestState.OPEN, RequestState.LATE))),
            titled(
                    MessageSource.SUPPLY,
                    "select r.caseId, r.id, r.endedAt, r.words, r.dateWords, r.outcome from ParticipantRequest r"
                            + " where r.caseId in :ids and r.state = :answered",
                    Map.of("answered", RequestState.ANSWERED)),
            read(
                    MessageSource.ESCALATION,
                    "select e.caseId, e.id, e.escalatedAt, e.detail, e.words, e.outcome from Escalation e"
                            + " where e.caseId in :ids"),
            read(
                    MessageSource.HANDOVER,
                    "select h.caseId, h.id, h.handedAt, h.whyNot, h.whyShe, h.wanted, h.endedText from Handover h"
                            + " where h.caseId in :ids"),
            titled(
                    MessageSource.TALK,
                    "select c.caseId, q.id, c.heldAt, q.question, q.answer from ConversationQuestion q, Conversation c"
                            + " where c.id = q.conversationId and c.caseId in :ids",
                    Map.of()),
            read(
                    MessageSource.FOLLOW_UP,
                    "select f.caseId, f.id, f.endedAt, f.words from FollowUp f"
                            + " where f.caseId in :ids and f.endedAt is not null"));

    private final EntityManager em;

    CaseMessages(EntityManager em) {
        this.em = em;
    }

    Map<Long, List<IndexedMessage>> of(List<Long> caseIds) {
        Map<Long, List<IndexedMessage>> messages = new HashMap<>();
        for (Read read : READS) {
            TypedQuery<Object[]> query =
                    em.createQuery(read.jpql, Object[].class).setParameter("ids", caseIds);
            read.parameters.forEach(query::setParameter);
            for (Object[] row : query.getResultList()) {
                IndexedMessage message = read.message(row);
                if (!message.text().isBlank()) {
                    messages.computeIfAbsent((Long) row[0], any -> new ArrayList<>())
                            .add(message);
                }
            }
        }
        return messages;
    }

    private static Read read(MessageSource source, String jpql) {
        return new Read(source, jpql, Map.of(), false);
    }

    private static Read titled(MessageSource source, String jpql, Map<String, Object> parameters) {
        return new Read(source, jpql, parameters, true);
    }

    /**
     * How one kind is read.
     *
     * @param jpql gives the case, the id, the moment, its title where it has one, and the pieces of its text
     */
    private record Read(MessageSource source, String jpql, Map<String, Object> parameters, boolean titled) {
        private static final int WORDS = 3;

        IndexedMessage message(Object[] row) {
            String title = titled ? String.valueOf(row[WORDS]) : "";
            String text = Arrays.stream(row)
                    .skip(titled ? WORDS + 1L : WORDS)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .filter(piece -> !piece.isBlank())
                    .collect(Collectors.joining("\n"));
            return new IndexedMessage(source, (Long) row[1], title, text, (Instant) row[2]);
        }
    }
}
