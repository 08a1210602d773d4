package org.redress.studio.domain;

/** A stay with whose it is. */
public record CaseStay(long caseId, Stay stay) {}
