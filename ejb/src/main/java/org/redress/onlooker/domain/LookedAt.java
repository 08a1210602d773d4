package org.redress.onlooker.domain;

/**
 * That somebody has a case open, in however many pages.
 *
 * @param writing whether she writes something in one of them
 */
public record LookedAt(long caseId, long staffId, boolean writing) {}
