package org.redress.progress.domain;

/** How it is with the next word to the customer. The name is the code in the model. Source: R-088. */
public enum NewsState {
    /** More than a working day is left. */
    NOT_YET,
    /** She will have heard nothing for the agreed interval within a working day. */
    SOON,
    /** She has heard nothing for the agreed interval. */
    OVERDUE
}
