package org.redress.servicelevel.domain.alarm;

/** What the process of a clock waits for. The name is the fact the model asks for. */
public enum Course {
    /** An alarm, at an instant that stands unless the clock moves. */
    ALARM_AHEAD,
    /** That the clock moves: it is paused, or everybody on the ladder has heard of the breach. */
    AT_REST,
    /** Nothing: the clock has stopped. */
    STOPPED
}
