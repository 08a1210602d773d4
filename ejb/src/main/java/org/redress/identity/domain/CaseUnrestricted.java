package org.redress.identity.domain;

import java.time.Instant;

/** From this moment the case is no longer restricted. */
public record CaseUnrestricted(long caseId, Instant at) {}
