package org.redress.solution.domain;

import java.time.Instant;

/**
 * Something that was done. Source: R-076.
 *
 * @param what what exactly
 * @param who the person or place that did it
 * @param doneAt when
 */
public record ActionDone(ActionKind kind, String what, String who, Instant doneAt) {
    public ActionDone {
        if (what.isBlank() || who.isBlank()) {
            throw new IllegalArgumentException("an action says who did what");
        }
    }
}
