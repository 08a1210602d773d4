package org.redress.commitment.domain;

/**
 * What can be done for a customer. The name is the code in decision tables, events and data, so a name never changes.
 * Source, D-18.
 */
public enum Remedy {
    APOLOGY,
    EXPLANATION,
    REPLACEMENT,
    /** We repair it without a warranty being called upon. */
    REPAIR,
    /** We decide that the warranty covers it, and commit the repair. */
    WARRANTY_REPAIR,
    /** Money back without goods in return. */
    REFUND,
    /** Money back for goods that the customer has returned. */
    RETURN_REFUND,
    /** What the fault made the customer spend is approved and paid. */
    EXPENSE,
    /** A charge, a price or a penalty is reduced. */
    PRICE_REDUCTION,
    /** A coupon for something off the next purchase. */
    VOUCHER,
    GIFT_CERTIFICATE,
    GOODWILL,
    /** What we hold about the customer is put right. */
    CORRECTION
}
