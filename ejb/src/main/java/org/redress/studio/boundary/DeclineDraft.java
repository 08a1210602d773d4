package org.redress.studio.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.redress.studio.domain.ImprovementPlan;

/**
 * Do not approve what somebody has offered.
 *
 * @param draft the number of the draft
 * @param reason what she who drew it should know
 */
public record DeclineDraft(
        long draft,
        @NotBlank @Size(max = ImprovementPlan.LONGEST) String reason) {}
