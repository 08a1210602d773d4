package org.redress.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.boundary.CaseTimes;
import org.redress.servicelevel.domain.alarm.CaseTime;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.WorkItemEngine;
import org.redress.worklist.domain.WorkListDifference;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;
import org.redress.worklist.domain.WorkOfCaseChanged;

/** Holds the work list against the engine's open tasks, row by row, and writes it anew. Not a door: doors call it. */
@ApplicationScoped
class WorkListComparison {
    /** So many tasks are in memory at a time, however many are open. */
    static final int AT_ONCE = 500;

    @Inject
    WorkListRepository entries;

    @Inject
    WorkItemEngine engine;

    @Inject
    CaseTimes times;

    @Inject
    Event<WorkOfCaseChanged> changed;

    /** Each difference once; where both know the task but not of the same case, once for each case. */
    Set<WorkListDifference> differences() {
        Set<WorkListDifference> found = new HashSet<>();
        String behind = "";
        List<NewWorkItem> tasks;
        do {
            tasks = engine.tasksBehind(behind, AT_ONCE);
            Optional<String> last = tasks.size() < AT_ONCE
                    ? Optional.empty()
                    : Optional.of(tasks.get(AT_ONCE - 1).workItemId());
            List<WorkListEntry> kept = entries.between(behind, last);
            found.addAll(compared(tasks, kept));
            found.addAll(misplaced(kept));
            behind = last.orElse(behind);
        } while (tasks.size() == AT_ONCE);
        return found;
    }

    private static Set<WorkListDifference> compared(List<NewWorkItem> tasks, List<WorkListEntry> entries) {
        Map<String, NewWorkItem> open =
                tasks.stream().collect(Collectors.toMap(NewWorkItem::workItemId, Function.identity()));
        Map<String, WorkListEntry> kept =
                entries.stream().collect(Collectors.toMap(WorkListEntry::workItemId, Function.identity()));
        Set<String> ids = new HashSet<>(open.keySet());
        ids.addAll(kept.keySet());
        return ids.stream().flatMap(id -> compared(open.get(id), kept.get(id))).collect(Collectors.toSet());
    }

    private List<WorkListDifference> misplaced(List<WorkListEntry> kept) {
        List<Long> ids = kept.stream().map(WorkListEntry::caseId).distinct().toList();
        Map<Long, CaseTime> known = times.ofCases(ids);
        Map<Long, List<WorkListEntry>> byCase =
                entries.ofCases(ids).stream().collect(Collectors.groupingBy(WorkListEntry::caseId));
        return kept.stream()
                .filter(entry -> !entry.standsRight(
                        known.getOrDefault(entry.caseId(), CaseTime.NONE),
                        byCase.getOrDefault(entry.caseId(), List.of())))
                .map(entry -> new WorkListDifference(entry.workItemId(), entry.caseId()))
                .toList();
    }

    /** Writes the entries of a case anew. */
    void rebuild(long caseId) {
        List<NewWorkItem> tasks = engine.tasksOf(caseId);
        Set<String> open = tasks.stream().map(NewWorkItem::workItemId).collect(Collectors.toSet());
        List<String> gone = entries.ofCase(caseId).stream()
                .map(WorkListEntry::workItemId)
                .filter(id -> !open.contains(id))
                .toList();
        gone.forEach(entries::remove);
        tasks.forEach(this::keep);
        if (!gone.isEmpty()) {
            changed.fire(new WorkOfCaseChanged(caseId));
        }
        place(caseId, times.of(caseId));
    }

    /** Makes the entry of a task say what the task says, and its case stand by it. */
    void write(NewWorkItem task) {
        keep(task);
        place(task.caseId(), times.of(task.caseId()));
    }

    /** The same where nothing has changed of which only the whole task can tell. */
    void follow(NewWorkItem task) {
        entries.byId(task.workItemId()).ifPresentOrElse(entry -> followed(entry, task), () -> write(task));
    }

    private void followed(WorkListEntry entry, NewWorkItem task) {
        boolean elsewhere = !entry.dueAt().equals(task.dueAt()) || entry.caseId() != task.caseId();
        entry.follow(task);
        if (elsewhere) {
            place(task.caseId(), times.of(task.caseId()));
        }
    }

    /** Takes out the entry of a task; what waited for the same answer may wait no longer. */
    void remove(String workItemId) {
        Optional<WorkListEntry> gone = entries.byId(workItemId);
        entries.remove(workItemId);
        gone.ifPresent(entry -> changed.fire(new WorkOfCaseChanged(entry.caseId())));
        gone.filter(entry -> entry.asksAgainAt().isPresent())
                .ifPresent(entry -> place(entry.caseId(), times.of(entry.caseId())));
    }

    /** Lets the entries of a case stand where they belong. */
    void place(long caseId, CaseTime time) {
        List<WorkListEntry> ofCase = entries.ofCase(caseId);
        ofCase.forEach(entry -> entry.stand(time, ofCase));
    }

    private void keep(NewWorkItem task) {
        entries.byId(task.workItemId())
                .ifPresentOrElse(entry -> kept(entry, task), () -> begun(new WorkListEntry(task)));
    }

    private static void kept(WorkListEntry entry, NewWorkItem task) {
        entry.follow(task);
        entry.asksAgainAt(task.asksAgainAt());
    }

    /** The step that moves a case into another phase takes along what runs beside it. */
    private void begun(WorkListEntry entry) {
        List<WorkListEntry> others = entries.ofCase(entry.caseId());
        entries.add(entry);
        changed.fire(new WorkOfCaseChanged(entry.caseId()));
        if (entry.isBeside()) {
            others.stream()
                    .filter(other -> !other.isBeside())
                    .findFirst()
                    .ifPresent(step -> entry.caseIsIn(step.phase()));
        } else {
            others.forEach(other -> other.caseIsIn(entry.phase()));
        }
    }

    private static Stream<WorkListDifference> compared(@Nullable NewWorkItem task, @Nullable WorkListEntry entry) {
        if (task != null && entry != null && entry.agreesWith(task)) {
            return Stream.of();
        }
        return Stream.concat(
                Stream.ofNullable(task).map(each -> new WorkListDifference(each.workItemId(), each.caseId())),
                Stream.ofNullable(entry).map(each -> new WorkListDifference(each.workItemId(), each.caseId())));
    }
}
