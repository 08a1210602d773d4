package org.redress.onlooker.boundary;

/**
 * That somebody else has a case open.
 *
 * @param name who
 * @param writing whether she writes something there
 */
public record SeenBy(long caseId, long staffId, String name, boolean writing) {}
