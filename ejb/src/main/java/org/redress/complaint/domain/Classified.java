package org.redress.complaint.domain;

/**
 * What the decision tables say of a case.
 *
 * @param restricted whether only the people named may see it
 * @param team the code of the team it goes to
 */
public record Classified(Severity severity, boolean restricted, String team, Priority priority) {}
