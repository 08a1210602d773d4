package org.redress.conversation.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.ScriptStep;

/**
 * How a conversation went; all of it may be empty.
 *
 * @param emotion how she felt
 * @param style how she likes to be spoken with
 * @param steps of the script of a recorded call that were gone
 * @param questions in the order they were asked
 */
public record Talk(
        Optional<Emotion> emotion,
        Optional<BehaviourStyle> style,
        Set<ScriptStep> steps,
        @Size(max = 50) List<@Valid AskedQuestion> questions) {
    public Talk {
        steps = Set.copyOf(steps);
        questions = List.copyOf(questions);
    }

    boolean isEmpty() {
        return emotion.isEmpty() && style.isEmpty() && steps.isEmpty() && questions.isEmpty();
    }

    @Override
    public String toString() {
        return "Talk";
    }
}
