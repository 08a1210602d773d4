package org.redress.closure.domain;

/** In what form the customer's answer is kept. Source: R-090. */
public enum Proof {
    WRITTEN,
    RECORDED_CALL,
    SIGNED_FORM,
    EMAIL,
    FAX,
    /** Said, and neither written nor recorded: enough for a no, not for a yes. */
    SPOKEN;

    /** Whether an answer kept in this form proves that the customer is satisfied. */
    public boolean isLasting() {
        return this != SPOKEN;
    }
}
