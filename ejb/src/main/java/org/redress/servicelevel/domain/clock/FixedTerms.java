package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The same terms for every level and at any time, as a law has them, or what a customer was told.
 *
 * @param terms the terms
 */
public record FixedTerms(Terms terms) implements TermsBook {
    @Override
    public Terms at(Instant moment, Optional<String> priority) {
        return terms;
    }

    @Override
    public List<Instant> changes(Instant from, Instant until) {
        return List.of();
    }
}
