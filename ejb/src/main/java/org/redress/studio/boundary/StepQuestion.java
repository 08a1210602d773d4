package org.redress.studio.boundary;

import java.util.Optional;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.StepNumber;

/**
 * Which figure is opened.
 *
 * @param processKey the id of the process
 * @param element the id of the step
 * @param release the number of the release; empty for all of them
 */
public record StepQuestion(
        String processKey, String element, StepNumber number, Optional<Integer> release, FigurePeriod period) {}
