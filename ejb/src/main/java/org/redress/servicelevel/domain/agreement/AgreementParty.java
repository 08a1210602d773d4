package org.redress.servicelevel.domain.agreement;

/** The two sides of a service level agreement. Source. */
public enum AgreementParty {
    /** Whoever promises. */
    PROVIDER,
    /** Whoever it is promised to. */
    CUSTOMER
}
