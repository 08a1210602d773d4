package org.redress.conversation.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How open and closed questions begin, and how many closed ones in a row are too many. Source.
 *
 * @param open the first words of open ones, in small letters
 * @param closed the first words of closed ones
 * @param longRun so many closed ones in a row
 */
public record QuestionStems(Set<String> open, Set<String> closed, int longRun) {
    public QuestionStems {
        open = Set.copyOf(open);
        closed = Set.copyOf(closed);
    }

    /** Told by the first word. */
    public QuestionForm formOf(String question) {
        String first = question.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[^\\p{L}]+", "")
                .replaceFirst("[^\\p{L}].*$", "");
        if (open.contains(first)) {
            return QuestionForm.OPEN;
        }
        return closed.contains(first) ? QuestionForm.CLOSED : QuestionForm.OTHER;
    }

    /** How many closed ones were asked since the last that was not. */
    public static int closedInARow(List<QuestionForm> asked) {
        int run = 0;
        for (QuestionForm form : asked) {
            run = form == QuestionForm.CLOSED ? run + 1 : 0;
        }
        return run;
    }

    /** Whether it is time for an open one. */
    public boolean isLong(int closedInARow) {
        return closedInARow >= longRun;
    }
}
