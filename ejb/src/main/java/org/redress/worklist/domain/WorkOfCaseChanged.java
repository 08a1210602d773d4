package org.redress.worklist.domain;

/**
 * What is to be done for a case has begun, ended or moved to another phase. Fired synchronously in the transaction that did
 * it: who observes it acts in that transaction.
 */
public record WorkOfCaseChanged(long caseId) {}
