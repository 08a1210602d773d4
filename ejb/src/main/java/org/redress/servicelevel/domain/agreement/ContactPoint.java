package org.redress.servicelevel.domain.agreement;

/**
 * Whom to turn to, on one side of an agreement. Source.
 *
 * @param party whose it is
 * @param role what for, like a service desk, a service manager, out of hours
 * @param reach how they are reached; a draft may leave it empty
 */
public record ContactPoint(AgreementParty party, String role, String reach) {
    public ContactPoint {
        role = AgreementTerms.name(role);
        reach = AgreementTerms.name(reach);
    }

    boolean isComplete() {
        return !role.isEmpty() && !reach.isEmpty();
    }

    @Override
    public String toString() {
        return "ContactPoint of " + party;
    }
}
