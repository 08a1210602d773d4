package org.redress.studio.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;

/**
 * A release as others see it.
 *
 * @param number counts all releases from 1
 * @param line whose models it holds
 * @param live whether new cases start on it
 * @param deploymentId its deployment in the engine; none while it waits
 */
public record ReleaseView(
        int number, ReleaseLine line, String reason, Instant recordedAt, boolean live, Optional<String> deploymentId) {
    static ReleaseView of(Release release) {
        return new ReleaseView(
                release.number(),
                release.line(),
                release.reason(),
                release.recordedAt(),
                release.isLive(),
                release.deploymentId());
    }
}
