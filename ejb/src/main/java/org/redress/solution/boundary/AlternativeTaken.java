package org.redress.solution.boundary;

import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;

/**
 * What the model asks after an alternative was taken.
 *
 * @param amountMinor what it costs, in cents of the organisation's currency
 * @param proposerRole the role whose limit counts
 * @param authorityReason why that role may decide it or not, for people
 * @param anotherReady whether yet another one stands ready
 */
public record AlternativeTaken(
        Remedy remedy, long amountMinor, DecidingRole proposerRole, String authorityReason, boolean anotherReady) {}
