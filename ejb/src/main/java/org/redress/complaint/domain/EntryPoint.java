package org.redress.complaint.domain;

/** Why a run began. */
public enum EntryPoint {
    REGISTRATION,
    IMPORT,
    REOPENING,
    /** The process before it had died. */
    RESTART,
    /** It was merged into another case, and that was taken back. */
    PARTING
}
