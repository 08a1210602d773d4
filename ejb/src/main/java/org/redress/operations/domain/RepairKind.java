package org.redress.operations.domain;

/** What was done about an incident. */
public enum RepairKind {
    RETRIED,
    CORRECTED,
    SKIPPED
}
