package org.redress.commitment.domain;

import java.time.Instant;

/**
 * Where a page of promises ended: the next one starts behind it.
 *
 * @param dueAt the time of the last row
 * @param promiseId the last row, for those of the same time
 */
public record PromisePosition(Instant dueAt, long promiseId) {}
