package org.redress.process.contract;

/** What a clause of the contract is about. */
public enum Part {
    PROCESS,
    DECISION,
    MESSAGE,
    FORM,
    /** A group of people that a step may be for. */
    GROUP,
    /** A variable that names such a group. */
    GROUP_VARIABLE,
    /** A variable that names one person. */
    PERSON,
    VARIABLE,
    /** A delegate. */
    ACTION
}
