package org.redress.studio.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that a case was at a step. A case that comes back is there twice, and a step that several people do at once holds
 * it once for each of them.
 *
 * @param element the id of the step
 * @param name what the step was called when the case was there
 * @param kind what the step asks for
 * @param from since when
 * @param until until when; empty while it is there
 * @param cutOff whether it left without the step being done, as by a time limit or a withdrawal
 */
public record Stay(String element, String name, StepKind kind, Instant from, Optional<Instant> until, boolean cutOff) {
    public boolean isGoingOn() {
        return until.isEmpty();
    }

    /** Whether it says how long the step takes. */
    public boolean isMeasured() {
        return until.isPresent() && !cutOff;
    }
}
