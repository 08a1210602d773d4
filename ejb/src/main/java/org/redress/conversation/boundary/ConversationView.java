package org.redress.conversation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Conversation;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.ScriptStep;

/** A conversation that was held. */
public record ConversationView(
        long conversationId,
        Optional<Emotion> emotion,
        Optional<BehaviourStyle> style,
        Set<ScriptStep> steps,
        List<AskedQuestion> questions,
        long heldBy,
        Instant heldAt) {
    static ConversationView of(Conversation held, List<AskedQuestion> questions) {
        return new ConversationView(
                held.id(), held.emotion(), held.style(), held.steps(), questions, held.heldBy(), held.heldAt());
    }

    @Override
    public String toString() {
        return "Conversation#" + conversationId;
    }
}
