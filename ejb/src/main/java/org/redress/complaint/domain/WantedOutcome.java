package org.redress.complaint.domain;

/** What would put it right for the customer; many want only an apology. Source: R-028. */
public enum WantedOutcome {
    REPLACEMENT,
    REPAIR,
    REFUND,
    APOLOGY,
    EXPLANATION,
    COMPENSATION
}
