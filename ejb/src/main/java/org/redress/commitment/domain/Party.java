package org.redress.commitment.domain;

/** Whose step of the plan it is. Source: R-050. */
public enum Party {
    US,
    CUSTOMER,
    /** A supplier, a courier, another department's own partner. */
    THIRD_PARTY
}
