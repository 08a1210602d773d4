package org.redress.worklist.domain;

/** The ways to look at the work list. Each is read in one order: by the instant that counts, and behind all others what
 * waits for somebody else, by when that is asked again. */
public enum WorkListView {
    /** What is with me. */
    MINE,
    /** What waits for somebody of my teams and roles. */
    QUEUE,
    /** Everything open in my teams, whoever has it. */
    TEAM,
    /** What in my teams is due by the end of the day, or over time, and waits for nobody else. */
    DUE_TODAY,
    /** Whose case stands still until the customer answers. */
    WAITING,
    /** What belongs to a case with an open escalation. */
    ESCALATED,
    /** What nobody has taken, in all teams. */
    UNASSIGNED,
    /** Everything open that I may see. */
    ALL
}
