package org.redress.demo.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the clock stands.
 *
 * @param now what it shows
 * @param ahead how far that is ahead of system time
 * @param nextTimer when something next happens by itself
 */
public record ClockStanding(Instant now, Duration ahead, Optional<Instant> nextTimer) {}
