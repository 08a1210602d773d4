package org.redress.complaint.domain;

/** The service level a case is worked under. Source: R-006, D-09. */
public enum Priority {
    A,
    B,
    C;

    public boolean isHigherThan(Priority other) {
        return compareTo(other) < 0;
    }
}
