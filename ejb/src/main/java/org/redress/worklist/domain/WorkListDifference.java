package org.redress.worklist.domain;

/**
 * A task of which work list and engine say different things, or which only one of them knows.
 *
 * @param workItemId the task
 * @param caseId the case it belongs to according to whoever knows it
 */
public record WorkListDifference(String workItemId, long caseId) {}
