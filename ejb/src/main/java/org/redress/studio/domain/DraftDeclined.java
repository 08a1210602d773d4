package org.redress.studio.domain;

import java.time.Instant;

/**
 * A second person declined what was offered.
 *
 * @param staffId who
 * @param at when
 * @param reason in her words
 */
public record DraftDeclined(long staffId, Instant at, String reason) {}
