package org.redress.notification.boundary;

import java.util.Set;

/**
 * A text for many as it reads in one case.
 *
 * @param missing the places for which nothing is known there
 * @param reachable whether we know where to send it
 */
public record FilledText(String words, Set<String> missing, boolean reachable) {
    public FilledText {
        missing = Set.copyOf(missing);
    }

    /** Whether it can go out like this. */
    public boolean isReady() {
        return missing.isEmpty() && reachable;
    }

    @Override
    public String toString() {
        return "FilledText";
    }
}
