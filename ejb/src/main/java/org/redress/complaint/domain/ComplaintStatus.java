package org.redress.complaint.domain;

/** Where a complaint stands as a whole. */
public enum ComplaintStatus {
    OPEN,
    CLOSED,
    WITHDRAWN,
    /** It goes on in another case of the same customer. */
    MERGED
}
