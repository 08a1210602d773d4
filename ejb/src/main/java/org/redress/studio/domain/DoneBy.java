package org.redress.studio.domain;

import java.time.Instant;

/**
 * Something that a person did.
 *
 * @param staffId who
 * @param at when
 */
public record DoneBy(long staffId, Instant at) {}
