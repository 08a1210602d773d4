package org.redress.complaint.domain;

import org.redress.contact.domain.Medium;

/** How the customer came to us: the five kinds of customers. Source: R-001, D-02. */
public enum Channel {
    WALK_IN,
    CANVASSED,
    TELEPHONE,
    MARKETING,
    ELECTRONIC;

    /** What comes by it as a rule. */
    public Medium usualMedium() {
        return switch (this) {
            case TELEPHONE -> Medium.CALL;
            case WALK_IN, CANVASSED -> Medium.COUNTER;
            case MARKETING, ELECTRONIC -> Medium.EMAIL;
        };
    }
}
