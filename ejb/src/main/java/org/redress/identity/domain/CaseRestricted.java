package org.redress.identity.domain;

import java.time.Instant;

/** From this moment fewer people see the case. */
public record CaseRestricted(long caseId, Instant at) {}
