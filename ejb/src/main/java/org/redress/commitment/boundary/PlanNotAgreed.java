package org.redress.commitment.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.PlannedStep;

/**
 * The customer agrees to none of the options; a new round follows.
 *
 * @param offer what was offered
 * @param steps what was planned so far, possibly nothing
 * @param reason why she does not agree, in her words
 * @param nextContact when she next hears from us, when that was said
 */
public record PlanNotAgreed(
        @Valid Offer offer,
        List<PlannedStep> steps,
        @NotBlank String reason,
        Optional<@Valid NextContact> nextContact) {
    public PlanNotAgreed {
        steps = List.copyOf(steps);
    }
}
