package org.redress.conversation.domain;

/** What is done in a recorded call, in this order. Source: R-016. */
public enum ScriptStep {
    GREETED,
    /** She was told that the call is recorded. */
    TOLD_RECORDED,
    NOTED,
    REPEATED_BACK,
    /** She was asked whether that is correct. */
    ASKED_CORRECT,
    /** She was helped, or told that we get back to her. */
    HELPED_OR_CALL_BACK
}
