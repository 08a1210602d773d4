package org.redress.complaint.domain;

/** How serious a complaint is, by the decision table. Source: R-019. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
