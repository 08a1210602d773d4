package org.redress.abuse.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.abuse.domain.AbuseStage;

/**
 * What was done about abuse in a case, and what may come now.
 *
 * @param taken the stages that were taken, the oldest first
 * @param next the only one that may come now
 */
public record AbuseView(List<Taken> taken, AbuseStage next) {
    /**
     * One stage.
     *
     * @param staffId the staff member who took it
     */
    public record Taken(AbuseStage stage, Instant at, long staffId) {}
}
