package org.redress.servicelevel.domain.agreement;

import java.time.Instant;

/**
 * Both parties have agreed in writing that an agreement ends early. Source: R-111.
 *
 * @param endsAt the first moment at which it no longer holds
 * @param reason why
 * @param document where the written agreement is kept
 * @param staffId who recorded it
 * @param at when
 */
public record Ending(Instant endsAt, String reason, String document, long staffId, Instant at) {
    public Ending {
        reason = AgreementTerms.text(reason);
        document = AgreementTerms.text(document);
    }
}
