package org.redress.worklist.domain;

import java.time.Instant;

/**
 * Where a page ended: the next one starts behind it.
 *
 * @param waiting whether the last row waits for somebody else
 * @param countsAt the instant the last row is ordered by
 * @param workItemId the id of the last row, for rows of the same instant
 */
public record WorkListPosition(boolean waiting, Instant countsAt, String workItemId) {}
