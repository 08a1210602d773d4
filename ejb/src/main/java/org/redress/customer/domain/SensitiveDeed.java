package org.redress.customer.domain;

/** What was done with sensitive information. The name is stored. Source: R-139. */
public enum SensitiveDeed {
    RECORDED,
    OPENED,
    DELETED,
    /** Its last day was over, and it was deleted by itself. */
    EXPIRED
}
