package org.redress.studio.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;

/**
 * A release in the list.
 *
 * @param number counts all releases from 1
 * @param line whose models it holds
 * @param recordedBy who made it, as the audit names her, like {@code staff:12}
 * @param live whether new cases start on it
 * @param deploymentId its deployment in the engine; none while it waits
 * @param draft the number of the draft it comes from
 * @param drawnBy who has drawn in that
 * @param approved who approved it
 * @param restored the number of the older release that was made live again with it
 */
public record ReleaseSummary(
        int number,
        ReleaseLine line,
        String reason,
        String recordedBy,
        Instant recordedAt,
        boolean live,
        Optional<String> deploymentId,
        Optional<Long> draft,
        Set<Long> drawnBy,
        Optional<DoneBy> approved,
        Optional<Integer> restored) {
    static ReleaseSummary of(Release release, Set<Long> drawnBy) {
        return new ReleaseSummary(
                release.number(),
                release.line(),
                release.reason(),
                release.recordedBy(),
                release.recordedAt(),
                release.isLive(),
                release.deploymentId(),
                release.draft(),
                drawnBy,
                release.approved(),
                release.restored());
    }
}
