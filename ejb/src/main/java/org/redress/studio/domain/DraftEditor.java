package org.redress.studio.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Who draws in a draft, which one person does at a time.
 *
 * @param staffId who
 * @param since since when
 * @param seenAt when she was last there: she came, or something of hers was kept
 */
public record DraftEditor(long staffId, Instant since, Instant seenAt) {
    /** After so long without a sign of her the draft is free for somebody else. */
    public static final Duration AWAY_AFTER = Duration.ofMinutes(10);

    /** Whether nothing was heard of her for so long that she draws no more. */
    public boolean isAway(Instant now) {
        return !seenAt.plus(AWAY_AFTER).isAfter(now);
    }
}
