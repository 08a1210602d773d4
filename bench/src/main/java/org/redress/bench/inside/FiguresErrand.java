package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.redress.identity.boundary.CurrentActor;
import org.redress.studio.boundary.DecisionFigures.RuleFigures;
import org.redress.studio.boundary.DecisionFiguresQueries;
import org.redress.studio.boundary.LiveTable;
import org.redress.studio.boundary.ProcessFiguresQueries;
import org.redress.studio.boundary.StepQuestion;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.StepFigures;
import org.redress.studio.domain.StepNumber;

/** What a process owner asks of her processes and tables, through the doors, each many times. */
@ApplicationScoped
class FiguresErrand implements Errand {
    private static final String PROCESS = "IdentificationProcess";

    @Inject
    Desk desk;

    @Inject
    ProcessFiguresQueries processes;

    @Inject
    DecisionFiguresQueries decisions;

    @Inject
    CurrentActor currentActor;

    @Override
    public String name() {
        return "figures";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) {
        int times = Integer.parseInt(options.getOrDefault("times", "20"));
        currentActor.is(desk.person("thandi"));
        say.accept(measured("all processes", times, () -> processes.processes().stream()
                .mapToInt(each -> each.totals().running())
                .sum()));
        for (FigurePeriod period : FigurePeriod.values()) {
            say.accept(measured(PROCESS + ", " + period, times, () -> done(PROCESS, period)));
        }
        say.accept(measured("PromiseProcess, ALL", times, () -> done("PromiseProcess", FigurePeriod.ALL)));
        say.accept(measured("cases that took longest at a step, ALL", times, this::cases));
        say.accept(measured("all tables", times, () -> decisions.tables().stream()
                .mapToInt(LiveTable::hits)
                .sum()));
        for (String decision : new String[] {"SeverityDecision", "NoticesDecision"}) {
            say.accept(measured(decision + ", ALL", times, () -> hits(decision)));
        }
    }

    private int done(String process, FigurePeriod period) {
        return processes.of(process, Optional.empty(), period, Locale.ENGLISH).steps().stream()
                .map(StepFigures::worked)
                .mapToInt(StepFigures.Taken::of)
                .sum();
    }

    private int cases() {
        StepQuestion question =
                new StepQuestion(PROCESS, "Task_AssessComplaint", StepNumber.DONE, Optional.empty(), FigurePeriod.ALL);
        return processes.stays(question, 0, Locale.ENGLISH).all();
    }

    private int hits(String decision) {
        return decisions.of(decision, Optional.empty(), FigurePeriod.ALL).rules().stream()
                .mapToInt(RuleFigures::hits)
                .sum();
    }

    private static String measured(String what, int times, IntSupplier asking) {
        double[] millis = new double[times];
        int counted = 0;
        for (int i = -times / 4; i < times; i++) {
            long began = System.nanoTime();
            counted = asking.getAsInt();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "%s|%d|%.1f|%.1f|%.1f",
                what,
                counted,
                millis[times / 2],
                millis[Math.min(times - 1, times * 95 / 100)],
                millis[times - 1]);
    }
}
