package org.redress.commitment.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * What was offered. Source: R-046.
 *
 * @param options the options, in order
 * @param whyNoRange why there are fewer than two, empty when there are
 */
public record Offer(@Valid @NotEmpty List<OptionOffered> options, String whyNoRange) {
    public Offer {
        options = List.copyOf(options);
    }
}
