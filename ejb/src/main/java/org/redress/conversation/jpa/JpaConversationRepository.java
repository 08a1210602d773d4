package org.redress.conversation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.redress.conversation.domain.Conversation;
import org.redress.conversation.domain.ConversationQuestion;
import org.redress.conversation.domain.ConversationRepository;

@ApplicationScoped
class JpaConversationRepository implements ConversationRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Conversation conversation) {
        em.persist(conversation);
        // Its questions refer to it, and inserts of unrelated entities come in any order.
        em.flush();
    }

    @Override
    public void add(ConversationQuestion question) {
        em.persist(question);
    }

    @Override
    public List<Conversation> ofCase(long caseId) {
        return em.createQuery(
                        "select c from Conversation c where c.caseId = :caseId order by c.heldAt desc, c.id desc",
                        Conversation.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<ConversationQuestion> questionsOf(Collection<Long> conversationIds) {
        if (conversationIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select q from ConversationQuestion q where q.conversationId in :ids"
                                + " order by q.conversationId, q.place",
                        ConversationQuestion.class)
                .setParameter("ids", conversationIds)
                .getResultList();
    }
}
