package org.redress.commitment.boundary;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;
import org.redress.commitment.domain.ContactOutcome;

/**
 * What was promised was done. Source.
 *
 * @param at when: not in the future
 * @param outcome what became of the contact; needed where a contact was promised
 * @param next when the customer next hears; needed where she has not heard it all and no open promise tells her
 */
public record KeepPromise(Instant at, Optional<ContactOutcome> outcome, Optional<@Valid NextContact> next) {}
