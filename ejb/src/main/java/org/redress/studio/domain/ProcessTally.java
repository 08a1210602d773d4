package org.redress.studio.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.servicelevel.domain.WorkingHours;

/** Adds up the stays of cases at the steps of one process, one after the other, whatever their order. */
public final class ProcessTally {
    private final Map<String, StepTally> tallies = new HashMap<>();
    private final Map<String, DrawnStep> walked = new LinkedHashMap<>();
    private final Map<String, Integer> incidents = new HashMap<>();
    private final Instant since;
    private final Instant now;
    private final WorkedTime hours;

    /**
     * @param since the begin of the period; what came before it does not count as come
     */
    public ProcessTally(WorkingHours hours, Instant since, Instant now) {
        this.since = since;
        this.now = now;
        this.hours = new WorkedTime(hours, now);
    }

    /** Counts one stay. */
    public void add(Stay stay) {
        walked.computeIfAbsent(stay.element(), id -> new DrawnStep(id, stay.name(), stay.kind()));
        tally(stay.element()).add(stay, !stay.from().isBefore(since), hours);
    }

    /** Counts one that failed at a step and waits for a person. */
    public void failed(String element) {
        walked.computeIfAbsent(element, id -> new DrawnStep(id, id, StepKind.PRODUCT));
        incidents.merge(element, 1, Integer::sum);
    }

    /** The figures of the steps that are drawn, in their order, and then of those that are not drawn any more. */
    public List<StepFigures> figures(List<DrawnStep> drawn) {
        List<StepFigures> figures = new ArrayList<>();
        Map<String, DrawnStep> left = new LinkedHashMap<>(walked);
        drawn.forEach(step -> {
            left.remove(step.element());
            figures.add(figures(step, true));
        });
        left.values().forEach(step -> figures.add(figures(step, false)));
        return List.copyOf(figures);
    }

    private StepFigures figures(DrawnStep step, boolean drawn) {
        return tally(step.element()).figures(step, drawn, incidents.getOrDefault(step.element(), 0), hours, now);
    }

    private StepTally tally(String element) {
        return tallies.computeIfAbsent(element, unknown -> new StepTally());
    }
}
