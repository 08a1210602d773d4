package org.redress.commitment.domain;

/** What can be done for a customer. The name is the code in decision tables and events. Source: R-028, D-18. */
public enum Remedy {
    APOLOGY,
    EXPLANATION,
    REPLACEMENT,
    REPAIR,
    REFUND,
    PRICE_REDUCTION,
    VOUCHER,
    GOODWILL,
    CORRECTION
}
