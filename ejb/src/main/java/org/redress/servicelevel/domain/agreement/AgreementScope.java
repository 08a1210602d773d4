package org.redress.servicelevel.domain.agreement;

/** Whose cases an agreement is for; of several that fit a case the one that says it most closely counts. Source: R-105. */
public enum AgreementScope {
    /** Those of no agreement of their own: it counts where the configuration names it. */
    HOUSE,
    /** Those of a team. */
    TEAM,
    /** Those of customers of a grade: the tier, like Gold or Silver. */
    GRADE,
    /** Those of one customer. */
    CUSTOMER
}
