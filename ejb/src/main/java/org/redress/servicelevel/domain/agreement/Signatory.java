package org.redress.servicelevel.domain.agreement;

import java.time.LocalDate;

/**
 * Who signed for a party, on paper. Source: R-120.
 *
 * @param party for whom
 * @param name her name
 * @param title as what she signed
 * @param signedOn on which day
 */
public record Signatory(AgreementParty party, String name, String title, LocalDate signedOn) {
    public Signatory {
        name = AgreementTerms.name(name);
        title = AgreementTerms.name(title);
    }

    boolean isComplete() {
        return !name.isEmpty() && !title.isEmpty();
    }

    @Override
    public String toString() {
        return "Signatory of " + party;
    }
}
