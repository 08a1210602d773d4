package org.redress.solution.domain;

/** What a proposal puts right, in a line, as a list of many cases needs it: as it was decided, else as it was proposed. */
public record ProposedLine(long caseId, String description) {}
