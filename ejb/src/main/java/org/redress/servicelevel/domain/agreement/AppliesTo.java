package org.redress.servicelevel.domain.agreement;

import org.redress.servicelevel.domain.CaseParty;
import org.redress.servicelevel.domain.agreement.AgreementRefused.Problem;

/**
 * Whose cases an agreement is for. Source: R-105.
 *
 * @param scope of what kind
 * @param key which one: the code of a team, the name of a grade, the number of a customer; empty for the house
 */
public record AppliesTo(AgreementScope scope, String key) {
    /** An agreement for the cases of nobody's own. */
    public static final AppliesTo HOUSE = new AppliesTo(AgreementScope.HOUSE, "");

    /** @throws AgreementRefused when it does not say which one */
    public AppliesTo {
        key = scope == AgreementScope.HOUSE ? "" : key.strip();
        if (scope != AgreementScope.HOUSE && key.isEmpty()) {
            throw new AgreementRefused(Problem.FOR_WHOM);
        }
        if (scope == AgreementScope.CUSTOMER && !key.matches("\\d{1,18}")) {
            throw new AgreementRefused(Problem.FOR_WHOM);
        }
    }

    /** Whether it is for some cases only. */
    public boolean isOfSome() {
        return scope != AgreementScope.HOUSE;
    }

    /** Whether it is for a case of that party. */
    public boolean fits(CaseParty party) {
        return switch (scope) {
            case HOUSE -> false;
            case TEAM -> party.team().equals(key);
            case GRADE -> party.grade().equals(key);
            case CUSTOMER -> party.customerId() == Long.parseLong(key);
        };
    }
}
