package org.redress.solution.domain;

/** What can be done to apply a solution. Source: R-076. */
public enum ActionKind {
    ACCOUNT_CORRECTED,
    PRODUCT_CHANGED,
    PRICE_ADJUSTED,
    TECHNICIAN_SENT,
    PRODUCT_ORDERED,
    MONEY_RETURNED,
    EXPLAINED,
    OTHER
}
