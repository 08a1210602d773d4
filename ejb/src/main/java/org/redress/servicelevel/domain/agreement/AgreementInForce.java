package org.redress.servicelevel.domain.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The version of an agreement that holds at a moment.
 *
 * @param code of which agreement
 * @param number which version of it
 * @param validFrom since when it holds
 * @param validUntil until when; empty while nothing is to end it
 * @param terms what it says
 * @param zone where the clock on the wall hangs
 */
public record AgreementInForce(
        String code, int number, Instant validFrom, Optional<Instant> validUntil, AgreementTerms terms, ZoneId zone) {
    /** What it promises for a priority; empty for one it does not know. */
    public Optional<AgreedPriority> priority(String priority) {
        return terms.priority(priority);
    }
}
