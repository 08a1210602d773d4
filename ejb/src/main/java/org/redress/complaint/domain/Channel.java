package org.redress.complaint.domain;

/** How the customer came to us: the five kinds of customers. Source: R-001, D-02. */
public enum Channel {
    WALK_IN,
    CANVASSED,
    TELEPHONE,
    MARKETING,
    ELECTRONIC
}
