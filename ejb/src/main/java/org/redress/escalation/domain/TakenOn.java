package org.redress.escalation.domain;

import java.time.Instant;

/**
 * What whoever takes an escalation on says. Source.
 *
 * @param words what is to be done, for whoever works on it
 * @param estimateAt by when it can be put right
 * @param handler the staff member who took it on
 */
public record TakenOn(EscalationAnswer answer, String words, Instant estimateAt, long handler, Instant takenOnAt) {
    @Override
    public String toString() {
        return "TakenOn[" + answer + ", " + takenOnAt + "]";
    }
}
