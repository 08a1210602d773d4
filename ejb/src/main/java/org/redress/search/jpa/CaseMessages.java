package org.redress.search.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.notification.domain.RecipientKind;
import org.redress.search.domain.IndexedMessage;
import org.redress.search.domain.MessageSource;

/** What was written and said about some cases, each kind in one read. Letters among colleagues and events for other systems are none. */
final class CaseMessages {
    private static final Set<RecipientKind> READERS =
            Set.of(RecipientKind.CUSTOMER, RecipientKind.STAKEHOLDER, RecipientKind.DEPARTMENT);
    private static final Map<MessageSource, String> READS = Map.of(
            MessageSource.LETTER,
            "select m.caseId, m.id, m.body, m.writtenAt, m.subject from OutboxMessage m"
                    + " where m.caseId in :ids and m.letter is not null and m.recipientKind in :readers",
            MessageSource.NOTE,
            "select n.caseId, n.id, n.text, n.writtenAt from CaseNote n where n.caseId in :ids",
            MessageSource.ANSWER,
            "select q.caseId, q.id, q.answer, q.answeredAt, q.question from Enquiry q"
                    + " where q.caseId in :ids and q.answeredAt is not null",
            MessageSource.TOLD,
            "select p.caseId, p.id, p.words, p.toldAt from ProgressWord p where p.caseId in :ids",
            MessageSource.CONFIRMATION,
            "select c.caseId, c.id, c.words, c.answeredAt from Confirmation c where c.caseId in :ids");

    private static final int TITLE = 4;

    private final EntityManager em;

    CaseMessages(EntityManager em) {
        this.em = em;
    }

    Map<Long, List<IndexedMessage>> of(List<Long> caseIds) {
        Map<Long, List<IndexedMessage>> messages = new HashMap<>();
        READS.forEach((source, jpql) -> {
            var query = em.createQuery(jpql, Object[].class).setParameter("ids", caseIds);
            if (source == MessageSource.LETTER) {
                query.setParameter("readers", READERS);
            }
            query.getResultList().forEach(row -> messages.computeIfAbsent((Long) row[0], any -> new ArrayList<>())
                    .add(message(source, row)));
        });
        return messages;
    }

    private static IndexedMessage message(MessageSource source, Object[] row) {
        String title = row.length > TITLE ? String.valueOf(row[TITLE]) : "";
        return new IndexedMessage(source, (Long) row[1], title, String.valueOf(row[2]), (Instant) row[3]);
    }
}
