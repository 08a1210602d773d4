package org.redress.commitment.domain;

import java.util.List;

/** An agreed plan names what both parties do. Source: R-050. */
public final class PlanPolicy {
    private PlanPolicy() {}

    /**
     * Returns when the plan is complete.
     *
     * @param customerHasNothingToDo that nothing is asked of the customer was said on purpose
     * @throws PlanWithoutStep naming the party that has none
     */
    public static void check(List<PlannedStep> steps, boolean customerHasNothingToDo) {
        requireStep(steps, Party.US);
        if (!customerHasNothingToDo) {
            requireStep(steps, Party.CUSTOMER);
        }
    }

    private static void requireStep(List<PlannedStep> steps, Party party) {
        if (steps.stream().noneMatch(step -> step.party() == party)) {
            throw new PlanWithoutStep(party);
        }
    }
}
