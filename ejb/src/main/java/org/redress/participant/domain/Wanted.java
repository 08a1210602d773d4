package org.redress.participant.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked of a participant.
 *
 * @param words what exactly, for whoever supplies it
 * @param by until when it is needed
 * @param usually when it would be here in the participant's usual time, where that is known
 * @param urgent whether an urgent order is asked for
 */
public record Wanted(RequestKind kind, String words, Instant by, Optional<Instant> usually, boolean urgent) {
    @Override
    public String toString() {
        return "Wanted[" + kind + ", " + by + "]";
    }
}
