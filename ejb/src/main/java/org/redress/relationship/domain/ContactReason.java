package org.redress.relationship.domain;

/** Why a customer is contacted: without one of these nobody does. The name is stored. Source: R-123, D-12. */
public enum ContactReason {
    COMPLAINT_FOLLOW_UP(false),
    NEGATIVE_ENQUIRY(false),
    OVERDUE_PAYMENT(false),
    ASK_WHETHER_SATISFIED(true),
    THANK_FOR_COMPLIMENT(true),
    THANK_FOR_BUSINESS(true),
    ASSURE_OF_PARTNERSHIP(true),
    TELL_OF_PRODUCTS(true);

    private final boolean positive;

    ContactReason(boolean positive) {
        this.positive = positive;
    }

    /** Whether it is one she is glad to hear. */
    public boolean isPositive() {
        return positive;
    }
}
