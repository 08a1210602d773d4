package org.redress.demo.boundary;

import java.time.Duration;

/**
 * The clock of the demonstration was moved.
 *
 * @param offset how far it is ahead of system time from now on
 */
public record ClockMoved(Duration offset) {}
