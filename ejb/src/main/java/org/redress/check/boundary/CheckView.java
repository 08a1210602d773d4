package org.redress.check.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.check.domain.CompletedCheck;

/**
 * A step that a process owner had added, as it was done.
 *
 * @param title the name of the step
 * @param outcome the code of the way it ended, and in words
 */
public record CheckView(
        long checkId,
        String title,
        String outcome,
        String outcomeWords,
        long completedBy,
        Instant completedAt,
        List<AnswerView> answers) {
    public CheckView {
        answers = List.copyOf(answers);
    }

    static CheckView of(CompletedCheck check) {
        return new CheckView(
                check.id(),
                check.title(),
                check.outcome(),
                check.outcomeWords(),
                check.completedBy(),
                check.completedAt(),
                check.answers().stream().map(AnswerView::of).toList());
    }
}
