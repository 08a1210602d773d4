package org.redress.studio.boundary;

import java.util.Optional;
import org.redress.studio.domain.StepRecords.ProcessTotals;

/**
 * A process of the live release, with how much of it there is now.
 *
 * @param changedIn the number of the release that changed it last; empty while it is as it first was
 */
public record LiveProcess(String process, String name, Optional<Integer> changedIn, ProcessTotals totals) {}
