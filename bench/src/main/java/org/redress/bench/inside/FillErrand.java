package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.redress.complaint.domain.HarmFacts;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.SystemActor;
import org.redress.worklist.boundary.WorkListKeeper;
import org.redress.worklist.domain.WorkListDifference;

/** Fills the house with open cases: a few dozen real ones at every step of the way, and clones of them. */
@ApplicationScoped
class FillErrand implements Errand {
    private static final int STEPS = 13;

    @Inject
    Desk desk;

    @Inject
    CaseClones clones;

    @Inject
    CurrentActor currentActor;

    @Inject
    WorkListKeeper keeper;

    private final List<Long> cases = new ArrayList<>();
    private int open;

    @Override
    public String name() {
        return "fill";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) throws Exception {
        if (cases.isEmpty()) {
            begin();
        }
        int until = Integer.parseInt(options.getOrDefault("to", "1000"));
        clones.make(cases, open, until);
        open = until;
        if (options.containsKey("compare")) {
            currentActor.is(new SystemActor("measuring"));
            Set<WorkListDifference> differences = keeper.differences();
            say.accept(
                    differences.isEmpty()
                            ? "Work list and engine agree, row by row."
                            : "*** Work list and engine differ in " + differences.size() + " tasks.");
        }
    }

    /** Half of them are with somebody; every sixteenth is restricted, and a few are critical or of another team. */
    private void begin() throws Exception {
        Actor supervisor = desk.person("marlene");
        currentActor.is(desk.person("lerato"));
        for (int steps = 0; steps < STEPS; steps++) {
            cases.add(desk.open(supervisor, steps, false, HarmFacts.none()));
            cases.add(desk.open(supervisor, steps, true, HarmFacts.none()));
        }
        cases.add(desk.open(supervisor, 1, false, new HarmFacts(true, true, false, false)));
        currentActor.is(desk.person("johan"));
        cases.add(desk.open(supervisor, 0, true, HarmFacts.none()));
        cases.add(desk.open(supervisor, 1, false, new HarmFacts(false, false, false, true)));
        cases.add(desk.open(supervisor, 1, false, new HarmFacts(false, false, false, true)));
        open = cases.size();
    }
}
