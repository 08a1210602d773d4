package org.redress.servicelevel.domain.clock;

import java.time.Instant;

/** From one moment until another. */
record Span(Instant from, Instant until) {}
