package org.redress.studio.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.redress.studio.domain.ImprovementPlan;

/**
 * Make live again what an older release held.
 *
 * @param release the number of the older one
 * @param reason why, in a sentence for the list of releases
 */
public record RestoreRelease(
        int release,

        @NotBlank @Size(max = ImprovementPlan.LONGEST_REASON)
        String reason) {}
