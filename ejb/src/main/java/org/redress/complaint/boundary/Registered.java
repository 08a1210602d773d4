package org.redress.complaint.boundary;

/**
 * What the customer is told at once.
 *
 * @param caseId the case
 * @param reference the reference that finds it again
 */
public record Registered(long caseId, String reference) {}
