package org.redress.worklist.domain;

import java.time.Instant;

/**
 * Where a page ended: the next one starts behind it.
 *
 * @param dueAt the due instant of the last row
 * @param workItemId the id of the last row, for rows due at the same instant
 */
public record WorkListPosition(Instant dueAt, String workItemId) {}
