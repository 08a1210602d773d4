package org.redress.servicelevel.domain.agreement;

/** What no agreement is signed off without. Hours, period, limit and review are always there. Source: R-104, D-08. */
public enum AgreementElement {
    PROMISED,
    SITES,
    COVERED,
    NOT_COVERED,
    PRIORITIES,
    STANDARDS,
    OUT_OF_HOURS,
    CUSTOMER_DUTIES,
    /** The table, where a priority is said to be rebated. */
    REBATES,
    FORCE_MAJEURE,
    CONTACTS_OF_PROVIDER,
    CONTACTS_OF_CUSTOMER;

    boolean isIn(AgreementTerms terms) {
        return switch (this) {
            case PROMISED -> isListed(terms, AgreementItemKind.PROMISE);
            case SITES -> isListed(terms, AgreementItemKind.SITE);
            case COVERED -> isListed(terms, AgreementItemKind.COVERED);
            case NOT_COVERED -> isListed(terms, AgreementItemKind.NOT_COVERED);
            case PRIORITIES -> !terms.priorities().isEmpty();
            case STANDARDS -> isListed(terms, AgreementItemKind.STANDARD);
            case OUT_OF_HOURS -> isListed(terms, AgreementItemKind.OUT_OF_HOURS);
            case CUSTOMER_DUTIES -> isListed(terms, AgreementItemKind.CUSTOMER_DUTY);
            case REBATES ->
                !terms.rebates().rows().isEmpty() || terms.priorities().stream().noneMatch(AgreedPriority::rebated);
            case FORCE_MAJEURE -> isListed(terms, AgreementItemKind.FORCE_MAJEURE);
            case CONTACTS_OF_PROVIDER -> terms.hasContactPoints(AgreementParty.PROVIDER);
            case CONTACTS_OF_CUSTOMER -> terms.hasContactPoints(AgreementParty.CUSTOMER);
        };
    }

    private static boolean isListed(AgreementTerms terms, AgreementItemKind kind) {
        return !terms.items(kind).isEmpty();
    }
}
