package org.redress.commitment.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Which of the promises, by their time.
 *
 * @param dueBefore only those due before that moment
 * @param behind where the page before ended; empty for the first
 */
public record PromiseRange(Optional<Instant> dueBefore, Optional<PromisePosition> behind) {}
