package org.redress.commitment.boundary;

import java.time.Instant;
import org.redress.commitment.boundary.PromiseQueries.TimeCheck;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;

/**
 * A promise in a text that the case does not have. Source.
 *
 * @param sentence as it stands in the text
 * @param method how the customer hears: as the sentence says, else by e-mail
 * @param dueAt the moment it means
 * @param check whether she may be reached that way then, and if not, what to take instead
 */
public record UnrecordedPromise(
        String sentence, DayAndHour when, ContactMethod method, Instant dueAt, TimeCheck check) {
    private static final int LONGEST = 200;

    /** The promise to be recorded for it. */
    public WrittenPromise toRecord() {
        return new WrittenPromise(
                when, method, sentence.length() > LONGEST ? sentence.substring(0, LONGEST - 1) + "\u2026" : sentence);
    }
}
