package org.redress.conversation.domain;

/** How a customer likes to be spoken with. Source: R-027, D-03. */
public enum BehaviourStyle {
    /** She wants detail, accuracy and time. */
    ANALYTICAL,
    /** She wants action and results, quickly. */
    ASSERTIVE
}
