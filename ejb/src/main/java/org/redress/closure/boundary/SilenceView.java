package org.redress.closure.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.closure.domain.Silence;
import org.redress.closure.domain.SilenceReview;

/**
 * That a customer did not answer, as a page shows it.
 *
 * @param standing whether it is still so
 * @param review what a supervisor said of it, if one looked
 * @param reviewNote what she wants tried, empty when nothing
 */
public record SilenceView(
        long silenceId, Instant noticedAt, boolean standing, Optional<SilenceReview> review, String reviewNote) {
    static SilenceView of(Silence silence) {
        return new SilenceView(
                silence.id(), silence.noticedAt(), silence.isStanding(), silence.review(), silence.reviewNote());
    }

    @Override
    public String toString() {
        return "SilenceView[" + noticedAt + ", standing=" + standing + "]";
    }
}
