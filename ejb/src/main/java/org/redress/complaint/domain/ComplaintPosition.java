package org.redress.complaint.domain;

import java.time.Instant;

/**
 * Where a page of complaints ended: the next one starts behind it.
 *
 * @param receivedAt when the last one was received
 * @param caseId its id, for those received at the same instant
 */
public record ComplaintPosition(Instant receivedAt, long caseId) {}
