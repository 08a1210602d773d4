package org.redress.studio.boundary;

/**
 * Approve what somebody else has drawn and offered.
 *
 * @param draft the number of the draft
 * @param version that was looked at
 */
public record ApproveDraft(long draft, int version) {}
