package org.redress.complaint.domain;

/** What a complaint is about, the five D's. Source: R-021, D-01. */
public enum Nature {
    DISSATISFACTION,
    DAMAGE,
    DELAY,
    DETERIORATION,
    DISCOURTESY
}
