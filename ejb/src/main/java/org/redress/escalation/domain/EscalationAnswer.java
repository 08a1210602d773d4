package org.redress.escalation.domain;

/** What whoever takes an escalation on does with the case: both meanings of the word, up the ladder and up in line. Source: R-067. */
public enum EscalationAnswer {
    /** She takes the case over. */
    TAKE_OVER,
    /** She advises, and it stays with whoever has it. */
    ADVISE,
    /** It goes before others. */
    RAISE_PRIORITY
}
