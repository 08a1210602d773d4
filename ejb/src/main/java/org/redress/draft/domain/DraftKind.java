package org.redress.draft.domain;

/** What a draft is for. */
public enum DraftKind {
    /** A complaint, or whatever else a customer comes with, being taken down. */
    REGISTRATION,
    /** The form of a task. */
    TASK,
    /** The forms beside the task of a case, whoever holds it. */
    CASE,
    /** What is written to the customers of several cases at once. */
    SEVERAL
}
