package org.redress.complaint.domain;

/** Where a complaint stands as a whole. */
public enum ComplaintStatus {
    OPEN,
    CLOSED,
    WITHDRAWN
}
