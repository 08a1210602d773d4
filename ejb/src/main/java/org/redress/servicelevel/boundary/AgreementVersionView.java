package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.servicelevel.domain.agreement.AgreementElement;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.AgreementVersion;
import org.redress.servicelevel.domain.agreement.Signatory;

/**
 * A version of an agreement with all it says.
 *
 * @param number which one of its agreement, from 1
 * @param revision how often it was written
 * @param standing where it stands now
 * @param shipped whether it came with the product
 * @param changedAt when it was written last
 * @param writers who has written in it
 * @param writtenByMe whether the acting person has, so that she does not sign it off
 * @param validFrom the first moment at which it holds; empty for a draft
 * @param validUntil the first moment at which it no longer holds; empty while nothing is to end it
 * @param renewedAt when it is renewed next; empty for one that is not in force or runs out
 * @param signedOffBy who signed it off; empty for a draft and for what came with the product
 * @param signedOffTitle as what
 * @param signatories who signed for both parties, on paper
 * @param missing what it lacks before it can be signed off
 * @param terms what it says
 */
public record AgreementVersionView(
        int number,
        int revision,
        AgreementStanding standing,
        boolean shipped,
        Instant changedAt,
        Set<Long> writers,
        boolean writtenByMe,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        Optional<Instant> renewedAt,
        Optional<Long> signedOffBy,
        Optional<String> signedOffTitle,
        Optional<Instant> signedOffAt,
        List<Signatory> signatories,
        List<AgreementElement> missing,
        AgreementTerms terms) {
    static AgreementVersionView of(AgreementVersion version, ZoneId zone, Instant now, long staffId) {
        AgreementTerms terms = version.terms();
        AgreementStanding standing = version.standing(now);
        return new AgreementVersionView(
                version.number(),
                version.revision(),
                standing,
                version.isShipped(),
                version.changedAt(),
                version.writers(),
                version.isWrittenBy(staffId),
                version.validFrom(),
                version.validUntil(),
                version.validFrom()
                        .filter(begin ->
                                standing.isInForce() && version.validUntil().isEmpty())
                        .flatMap(begin -> terms.period().renewalAfter(begin, zone, now)),
                version.signedOffBy(),
                version.signedOffTitle(),
                version.signedOffAt(),
                version.signatories(),
                terms.missing(),
                terms);
    }
}
