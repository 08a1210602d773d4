package org.redress.customer.domain;

/** What a customer means to the organisation; a new customer is treated as special. Source: D-14. */
public enum Grade {
    CORE,
    STRONG,
    REGULAR,
    NEW
}
