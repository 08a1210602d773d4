package org.redress.conversation.domain;

import java.util.Collection;
import java.util.List;

/** Where conversations are kept. */
public interface ConversationRepository {
    /** Keeps a new one and gives it an id. */
    void add(Conversation conversation);

    void add(ConversationQuestion question);

    /** Those about a case, the latest first. */
    List<Conversation> ofCase(long caseId);

    /** The questions of those conversations, in the order they were asked. */
    List<ConversationQuestion> questionsOf(Collection<Long> conversationIds);
}
