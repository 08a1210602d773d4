package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.agreement.AgreementVersion;

/**
 * An agreement in the list of them.
 *
 * @param line what stays the same in all its versions
 * @param inForce the number of the version that holds now
 * @param validUntil until when; empty while nothing is to end it
 * @param shipped whether what holds came with the product
 * @param coming whether another version is signed off and begins later
 * @param drafted whether a draft is being written
 */
public record AgreementSummary(
        AgreementLine line,
        Optional<Integer> inForce,
        Optional<Instant> validUntil,
        boolean shipped,
        boolean coming,
        boolean drafted) {
    static AgreementSummary of(Agreement agreement, Instant now) {
        Optional<AgreementVersion> holds = agreement.versions().stream()
                .filter(each -> each.standing(now).isInForce())
                .findFirst();
        return new AgreementSummary(
                agreement.line(),
                holds.map(AgreementVersion::number),
                holds.flatMap(AgreementVersion::validUntil),
                holds.filter(AgreementVersion::isShipped).isPresent(),
                agreement.versions().stream()
                        .anyMatch(each -> each.standing(now).isComing()),
                agreement.draft().isPresent());
    }
}
