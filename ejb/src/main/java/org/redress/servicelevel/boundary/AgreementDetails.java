package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.agreement.AgreementVersion;
import org.redress.servicelevel.domain.agreement.Ending;

/**
 * An agreement with all its versions.
 *
 * @param line what stays the same in all its versions
 * @param versions its versions, the latest first
 * @param ending how both parties ended it early, if they have
 * @param over whether nothing of it holds any more or ever will
 */
public record AgreementDetails(
        AgreementLine line, List<AgreementVersionView> versions, Optional<Ending> ending, boolean over) {
    static AgreementDetails of(Agreement agreement, Instant now, long staffId) {
        List<AgreementVersionView> versions = agreement.versions().stream()
                .sorted(Comparator.comparing(AgreementVersion::number).reversed())
                .map(each -> AgreementVersionView.of(each, agreement.zone(), now, staffId))
                .toList();
        return new AgreementDetails(
                agreement.line(),
                versions,
                agreement.ending(),
                versions.stream().allMatch(each -> each.standing().isOver()));
    }

    /** The draft, if there is one. */
    public Optional<AgreementVersionView> draft() {
        return versions.stream().filter(each -> each.standing().isDraft()).findFirst();
    }

    /** The version that holds now. */
    public Optional<AgreementVersionView> inForce() {
        return versions.stream().filter(each -> each.standing().isInForce()).findFirst();
    }

    /** The version of a number. */
    public Optional<AgreementVersionView> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }
}
