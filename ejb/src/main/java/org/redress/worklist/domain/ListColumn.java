package org.redress.worklist.domain;

/** A column of the inbox that people may leave out. Time, task and case always stand. */
public enum ListColumn {
    CUSTOMER,
    SEVERITY,
    PHASE,
    PROMISED,
    HOLDER
}
