package org.redress.stakeholder.domain;

/** Whether a stakeholder has heard. */
public enum ReportState {
    WAITING,
    TOLD,
    /** Need not be told this time; the excuse says why. */
    EXCUSED
}
