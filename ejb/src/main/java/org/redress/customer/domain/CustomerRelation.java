package org.redress.customer.domain;

/** What a customer is to us, in the terms of the field. The name is stored. Source: R-137. */
public enum CustomerRelation {
    /** She buys from us, and is none of us. */
    EXTERNAL,
    /** She stands by us, and speaks for us with others. */
    ALLY,
    /** A colleague whose work depends on ours. */
    INTERNAL,
    /** She comes back time and again. */
    REPEAT,
    /** She had left us, and came back. */
    BORN_AGAIN,
    /** She talks at length. */
    BAG_OF_WIND
}
