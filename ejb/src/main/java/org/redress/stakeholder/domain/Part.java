package org.redress.stakeholder.domain;

/** What is asked of a stakeholder. */
public enum Part {
    /** Must know of it. */
    HEAR,
    /** Must do something about it. */
    ACT
}
