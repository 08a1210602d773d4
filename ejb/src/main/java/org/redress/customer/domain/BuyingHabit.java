package org.redress.customer.domain;

/** How a customer buys, in the terms of the field. The name is stored. Source: R-137. */
public enum BuyingHabit {
    /** She buys from us again and again. */
    LOYAL,
    /** The price decides. */
    DISCOUNT,
    /** She decides on the spur of the moment. */
    IMPULSIVE,
    /** She buys what she needs, and nothing else. */
    NEED_BASED,
    /** She looks around, and knows not yet what she wants. */
    WANDERING
}
