package org.redress.draft.domain;

/** What a draft is for. */
public enum DraftKind {
    /** A complaint, or whatever else a customer comes with, being taken down. */
    REGISTRATION,
    /** The form of a task. */
    TASK
}
