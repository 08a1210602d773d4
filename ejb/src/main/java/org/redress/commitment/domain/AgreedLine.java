package org.redress.commitment.domain;

/** An option that a customer agreed to, in a line, as a list of many cases needs it. */
public record AgreedLine(long caseId, String title) {}
