package org.redress.worklist.domain;

import java.util.Optional;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;

/**
 * What of a view is looked at.
 *
 * @param phase only this phase
 * @param severity only this severity
 * @param team only tasks of the team with this code
 * @param holder only what is with this member of staff
 * @param grade only cases of customers of this grade
 * @param medium only cases that came as this
 */
public record Narrowing(
        Optional<Phase> phase,
        Optional<String> severity,
        Optional<String> team,
        Optional<Long> holder,
        Optional<Grade> grade,
        Optional<Medium> medium) {
    public static final Narrowing NONE = new Narrowing(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the whole view is looked at. */
    public boolean isNone() {
        return equals(NONE);
    }
}
