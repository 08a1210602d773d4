package org.redress.stakeholder.domain;

/** In which way somebody was told. Source. */
public enum ReportWay {
    IN_PERSON,
    TELEPHONE,
    MEETING,
    EMAIL,
    SMS,
    LETTER,
    /** The organisation's own form or report. */
    FORM
}
