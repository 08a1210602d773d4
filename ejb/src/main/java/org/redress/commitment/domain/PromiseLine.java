package org.redress.commitment.domain;

import java.time.Instant;

/** A promise in a line, as a list of many cases needs it. */
public record PromiseLine(long caseId, PromiseKind kind, String what, Instant dueAt, PromiseState state) {}
