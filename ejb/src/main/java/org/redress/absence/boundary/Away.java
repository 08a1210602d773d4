package org.redress.absence.boundary;

import java.time.Instant;

/**
 * That somebody is away.
 *
 * @param standIn who was named to stand in for her
 * @param until the first moment at which she is back
 */
public record Away(long staffId, long standIn, Instant until) {}
