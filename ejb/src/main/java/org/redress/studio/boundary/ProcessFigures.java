package org.redress.studio.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.StepFigures;

/**
 * What is known of the steps of a process. Only cases that whoever asks may see are in it.
 *
 * @param process its id
 * @param name what people call it
 * @param drawn the number of the release whose drawing is shown
 * @param release the number of the release whose cases are counted; empty where those of all releases are
 * @param releases the numbers of the releases that have the process, the newest first
 * @param since the begin of the period
 * @param asOf when it was counted
 * @param steps in the order of the drawing; then those that only an older release draws
 */
public record ProcessFigures(
        String process,
        String name,
        int drawn,
        Optional<Integer> release,
        List<Integer> releases,
        FigurePeriod period,
        Instant since,
        Instant asOf,
        List<StepFigures> steps) {}
