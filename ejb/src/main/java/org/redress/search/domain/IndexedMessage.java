package org.redress.search.domain;

import java.time.Instant;

/**
 * A message as an index must know it.
 *
 * @param id its number among those of its source
 * @param title the subject of a letter, the question of an answer; empty where there is none
 */
public record IndexedMessage(MessageSource source, long id, String title, String text, Instant at) {
    @Override
    public String toString() {
        return source + "#" + id;
    }
}
