package org.redress.commitment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A day and an hour that somebody was given: a promise has one when it is made and another with each move; what a supplier or a
 * department is asked for has one when it is asked, and another when it gives a date of its own.
 *
 * @param id the promise or, of a supplier, the request
 * @param kind what was promised; nothing where it is a request
 * @param what what it is about; empty where it is the kind that says so
 * @param giver the staff member's id, or the name of the supplier or the department
 * @param team the team that the case is with; nothing while it is with none
 * @param givenAt when it was given
 * @param dueAt for when
 * @param moved whether it was given with a move, and not with the promise itself
 * @param another whether another time was agreed after it was broken
 */
public record GivenWord(
        long id,
        long caseId,
        @Nullable PromiseKind kind,
        String what,
        String giver,
        @Nullable String team,
        Instant givenAt,
        Instant dueAt,
        boolean moved,
        WordFate fate,
        boolean another) {
    /** What became of the last word of a promise in that state. */
    public static WordFate fateOf(PromiseState state) {
        return switch (state) {
            case OPEN, REMINDED, MOVED -> WordFate.OPEN;
            case KEPT -> WordFate.KEPT;
            case BROKEN -> WordFate.BROKEN;
            case WITHDRAWN -> WordFate.WITHDRAWN;
        };
    }
}
