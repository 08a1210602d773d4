package org.redress.studio.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far back figures look; for as long as the engine's history is kept where they look at all of it. */
public enum FigurePeriod {
    DAYS_30(Duration.ofDays(30)),
    DAYS_90(Duration.ofDays(90)),
    ALL(null);

    private final @Nullable Duration length;

    FigurePeriod(@Nullable Duration length) {
        this.length = length;
    }

    /** Its begin, when it ends now. */
    public Instant since(Instant now) {
        return Optional.ofNullable(length).map(now::minus).orElse(Instant.EPOCH);
    }
}
