package org.redress.studio.domain;

/** The changes that an editor can make by itself where a finding offers one; the value says to what. */
public enum FixKind {
    /** Give the step the time limit of the value, like {@code ${due.days(1)}}. */
    ADD_DEADLINE,
    /** Make the flow of the value the way that is taken when no condition holds. */
    SET_DEFAULT_FLOW,
    /** Keep the history of the process or table for the period of the value. */
    ADD_TIME_TO_LIVE,
    /** Let the process run. */
    MAKE_EXECUTABLE,
    /** Bind what is called or asked to the release. */
    BIND_TO_RELEASE,
    /** Hand the number and the facts of the case on to what is called. */
    HAND_ON,
    /** Try the job again as the value says. */
    ADD_RETRIES,
    /** Take the element away, with the ways from and to it. */
    REMOVE_ELEMENT,
    /** Take the condition of the way away. */
    REMOVE_CONDITION,
    /** Take the setting of the value away: the kind of element, and its attribute, like {@code userTask camunda:class}. */
    REMOVE_ATTRIBUTE,
    /** Let the table decide as the value says. */
    SET_HIT_POLICY,
    /** Add a last rule that applies to everything else. */
    ADD_CATCH_ALL
}
