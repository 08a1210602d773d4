package org.redress.handover.domain;

/** Where a fact on the card of a hand-over comes from. */
public enum CardSource {
    /** What the customer said first, verbatim. */
    CUSTOMER,
    /** What she answered when she was asked, verbatim. */
    ANSWER,
    /** What she said when she came with it again, verbatim. */
    AGAIN,
    /** The problem in our words, as she agreed to it or not yet. */
    RESTATEMENT,
    /** What somebody of us wrote down. */
    NOTE,
    /** A file that is kept with the case. */
    DOCUMENT
}
