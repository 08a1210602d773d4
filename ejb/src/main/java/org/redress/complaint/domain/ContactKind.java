package org.redress.complaint.domain;

/** What kind of contact a case is. Only a complaint passes the twelve steps; the others take a short path. Source: R-003. */
public enum ContactKind {
    COMPLAINT,
    /** The customer wants to know something. */
    ENQUIRY,
    /** The customer wants something from us that is not owed. */
    REQUEST,
    /** The customer praises us. */
    COMPLIMENT
}
