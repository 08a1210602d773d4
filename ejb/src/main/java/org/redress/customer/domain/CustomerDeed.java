package org.redress.customer.domain;

/** What was done with what is known of a customer. The name is stored. */
public enum CustomerDeed {
    TAKEN_IN,
    CHANGED,
    /** It was read back to her, and she said that it is right. */
    CONFIRMED,
    GRADED
}
