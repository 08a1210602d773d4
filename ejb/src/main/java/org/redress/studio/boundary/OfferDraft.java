package org.redress.studio.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.redress.studio.domain.ImprovementPlan;

/**
 * Offer a draft to a second person.
 *
 * @param draft the number of the draft
 * @param version that is offered
 * @param plan what it improves
 * @param goesLiveAt the moment from which new cases are to start on it; empty for as soon as it is approved
 */
public record OfferDraft(
        long draft,
        int version,
        @NotNull @Valid ImprovementPlan plan,
        @NotNull Optional<Instant> goesLiveAt) {}
