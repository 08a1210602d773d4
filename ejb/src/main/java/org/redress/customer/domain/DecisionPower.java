package org.redress.customer.domain;

/** Whether whoever speaks with us may decide what is done for her. The name is stored. Source: R-138. */
public enum DecisionPower {
    /** She decides herself. */
    ALONE,
    /** She decides with somebody else. */
    WITH_OTHERS,
    /** She passes on what we say to whoever decides. */
    PASSES_ON
}
