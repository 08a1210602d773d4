package org.redress.studio.domain;

/** What kind of thing a fact or an answer is. */
public enum VocabularyType {
    TEXT,
    NUMBER,
    YES_NO,
    /** A day and a time. */
    MOMENT
}
