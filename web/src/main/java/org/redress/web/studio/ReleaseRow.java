package org.redress.web.studio;

import org.redress.studio.boundary.ReleaseSummary;

/**
 * A release with the people behind it by name.
 *
 * @param drawnBy who has drawn in it; empty for what was shipped or restored
 * @param approvedBy who approved it; empty where nobody had to
 * @param recordedBy who made it live, where a person did by herself
 */
public record ReleaseRow(ReleaseSummary release, String drawnBy, String approvedBy, String recordedBy) {}
