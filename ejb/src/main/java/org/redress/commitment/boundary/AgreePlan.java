package org.redress.commitment.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.NewsInterval;
import org.redress.commitment.domain.PlannedStep;

/**
 * The customer agrees to one of the options and to a plan. Source.
 *
 * @param offer what was offered
 * @param chosen the position of the option she agreed to, from 0
 * @param steps who does what by when
 * @param customerHasNothingToDo that nothing is asked of her was said on purpose
 * @param otherInformation anything else, empty for nothing
 * @param agreedBy who agreed, in the customer's name
 * @param means how she said so
 * @param nextContact when she next hears from us
 * @param newsEveryDays after how many operating days without a word from us she is told how it stands; empty: as before
 *     in her case, else as is usual
 */
public record AgreePlan(
        @Valid Offer offer,
        int chosen,
        @NotEmpty List<PlannedStep> steps,
        boolean customerHasNothingToDo,
        String otherInformation,
        @NotBlank @Size(max = 200) String agreedBy,
        AgreementMeans means,
        @Valid NextContact nextContact,
        Optional<@Min(NewsInterval.SHORTEST) @Max(NewsInterval.LONGEST) Integer> newsEveryDays) {
    public AgreePlan {
        steps = List.copyOf(steps);
    }
}
