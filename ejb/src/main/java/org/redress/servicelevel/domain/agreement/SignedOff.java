package org.redress.servicelevel.domain.agreement;

import java.time.Instant;
import java.util.List;

/**
 * A draft is signed off. Source.
 *
 * @param validFrom the first moment at which it holds
 * @param staffId who signs it off here
 * @param title as what
 * @param at when
 * @param signatories who signed for both parties
 */
public record SignedOff(Instant validFrom, long staffId, String title, Instant at, List<Signatory> signatories) {
    public SignedOff {
        title = AgreementTerms.name(title);
        signatories = List.copyOf(signatories);
    }

    /** Whether somebody signed for a party, and whoever did has a name and a title. */
    boolean isSignedFor(AgreementParty party) {
        List<Signatory> ofParty =
                signatories.stream().filter(each -> each.party() == party).toList();
        return !ofParty.isEmpty() && ofParty.stream().allMatch(Signatory::isComplete);
    }
}
