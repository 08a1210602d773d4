package org.redress.studio.boundary;

import java.util.List;
import java.util.Optional;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ImprovementPlan;

/**
 * A release with what is told of it.
 *
 * @param plan what it was to improve; empty for what was shipped or restored
 * @param differences what it does otherwise than the release that was live before it, as it was written down then
 */
public record ReleaseDetails(
        ReleaseSummary summary, Optional<ImprovementPlan> plan, List<FileDifference> differences) {}
