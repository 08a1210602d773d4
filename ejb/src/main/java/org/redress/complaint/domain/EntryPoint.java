package org.redress.complaint.domain;

/** Why a run began. */
public enum EntryPoint {
    REGISTRATION,
    IMPORT,
    REOPENING,
    /** The process before it had died. */
    RESTART
}
