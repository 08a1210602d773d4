package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.redress.customer.domain.Grade;
import org.redress.identity.boundary.CurrentActor;
import org.redress.onlooker.boundary.Onlookers;
import org.redress.search.boundary.ChangeQueries;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.worklist.boundary.CapacityQueries;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListPage;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListQuestion;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListView;

/** One page of the inbox in every view, and with its filters, through the door: processor and clock, median of many. */
@ApplicationScoped
class InboxErrand implements Errand {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> PEOPLE = List.of("lerato", "ayesha", "priya");

    @Inject
    Desk desk;

    @Inject
    WorkListQueries workList;

    @Inject
    ChangeQueries changes;

    @Inject
    Onlookers onlookers;

    @Inject
    CapacityQueries capacity;

    @Inject
    CurrentActor currentActor;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) {
        int times = Integer.parseInt(options.getOrDefault("times", "200"));
        for (String login : PEOPLE) {
            currentActor.is(desk.person(login));
            for (WorkListView view : WorkListView.values()) {
                say.accept(page(login + " " + view, WorkListQuestion.of(view), times));
            }
            say.accept(
                    row(login + " count of TEAM", times, () -> workList.count(WorkListQuestion.of(WorkListView.TEAM))));
        }
        currentActor.is(desk.person("lerato"));
        say.accept(page(
                "lerato TEAM, phase SOLUTION",
                new WorkListQuestion(WorkListView.TEAM, of(Optional.of(Phase.SOLUTION), Optional.empty())),
                times));
        say.accept(page(
                "lerato TEAM, severity CRITICAL",
                new WorkListQuestion(WorkListView.TEAM, of(Optional.empty(), Optional.of("CRITICAL"))),
                times));
        say.accept(page(
                "lerato MINE, severity CRITICAL",
                new WorkListQuestion(WorkListView.MINE, of(Optional.empty(), Optional.of("CRITICAL"))),
                times));
        for (Grade grade : List.of(Grade.CORE, Grade.NEW)) {
            say.accept(page(
                    "lerato TEAM, grade " + grade,
                    new WorkListQuestion(
                            WorkListView.TEAM,
                            new Narrowing(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(grade),
                                    Optional.empty())),
                    times));
        }
        WorkListQuestion kept = new WorkListQuestion(
                WorkListView.UNASSIGNED,
                new Narrowing(
                        Optional.of(Phase.CLOSURE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Grade.CORE),
                        Optional.empty()));
        say.accept(page("lerato UNASSIGNED, phase CLOSURE, grade CORE", kept, times));
        say.accept(row("lerato count of that", times, () -> workList.count(kept)));
        say.accept(row("counts of all views of lerato", times, this::counts));
        say.accept(row(
                "what an open inbox asks, nothing changed",
                times,
                () -> (int) (changes.reached() % 1) + onlookers.everywhere().size()));
        say.accept(row("what would be next for lerato", times, () -> capacity.next()
                .map(each -> 1)
                .orElse(0)));
        List<WorkItem> shown = workList.page(WorkListQuestion.of(WorkListView.TEAM), Optional.empty())
                .items();
        say.accept(row("time left of a page of TEAM", times, () -> timesLeft(shown)));
        Optional<WorkListPosition> twentieth = behind(WorkListQuestion.of(WorkListView.TEAM), 20);
        say.accept(row(
                "lerato TEAM, page 21", times, () -> workList.page(WorkListQuestion.of(WorkListView.TEAM), twentieth)
                        .items()
                        .size()));
    }

    private int counts() {
        return Arrays.stream(WorkListView.values())
                .mapToInt(view -> workList.count(WorkListQuestion.of(view)))
                .sum();
    }

    /** What a page works out for each row it shows. */
    private int timesLeft(List<WorkItem> shown) {
        Instant now = clock.instant();
        return shown.stream()
                .map(item -> hours.between(now, item.time().countsAt()))
                .toList()
                .size();
    }

    private static Narrowing of(Optional<Phase> phase, Optional<String> severity) {
        return new Narrowing(phase, severity, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String page(String what, WorkListQuestion question, int times) {
        return row(what, times, () -> workList.page(question, Optional.empty())
                .items()
                .size());
    }

    private Optional<WorkListPosition> behind(WorkListQuestion question, int pages) {
        Optional<WorkListPosition> position = Optional.empty();
        for (int i = 0; i < pages; i++) {
            WorkListPage page = workList.page(question, position);
            if (page.next().isEmpty()) {
                return position;
            }
            position = page.next();
        }
        return position;
    }

    private static String row(String what, int times, Supplier<Integer> asking) {
        long[] processor = new long[times];
        long[] clock = new long[times];
        int rows = 0;
        for (int i = -times / 4; i < times; i++) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long now = System.nanoTime();
            rows = asking.get();
            if (i >= 0) {
                processor[i] = THREADS.getCurrentThreadCpuTime() - cpu;
                clock[i] = System.nanoTime() - now;
            }
        }
        return String.format(Locale.ROOT, "%s|%d|%.3f|%.3f", what, rows, median(processor), median(clock));
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
