package org.redress.studio.domain;

import java.time.Instant;

/**
 * An approved draft did not go live.
 *
 * @param at when it was tried
 * @param trouble why it was not
 */
public record NotLive(Instant at, GoLiveTrouble trouble) {}
