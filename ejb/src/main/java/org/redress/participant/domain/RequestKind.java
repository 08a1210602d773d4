package org.redress.participant.domain;

/** What a participant is asked for. Source. */
public enum RequestKind {
    /** What the reply to the customer is made of. */
    MATERIAL,
    /** A part, a replacement, an order. */
    GOODS,
    /** To find out what happened. */
    INVESTIGATION
}
