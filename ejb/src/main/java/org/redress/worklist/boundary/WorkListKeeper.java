package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.redress.identity.boundary.Allows;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.WorkItemEngine;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;

/** Keeps the work list equal to the engine's open tasks, in the engine's transaction. */
@Stateless
public class WorkListKeeper {
    @Inject
    WorkListRepository entries;

    @Inject
    WorkItemEngine engine;

    /** The engine has created a task, or changed who it is with or when it is due. */
    @Allows(PROCESS)
    public void changed(NewWorkItem task) {
        entries.byId(task.workItemId())
                .ifPresentOrElse(entry -> entry.follow(task), () -> entries.add(new WorkListEntry(task)));
    }

    /** The engine has completed or cancelled a task. */
    @Allows(PROCESS)
    public void ended(String workItemId) {
        entries.remove(workItemId);
    }

    /** Writes the entries of a case anew from the engine's tasks, as a migration must, which fires no listener. */
    @Allows({PROCESS, SYSTEM})
    public void rebuild(long caseId) {
        List<NewWorkItem> tasks = engine.tasksOf(caseId);
        entries.ofCase(caseId).stream()
                .map(WorkListEntry::workItemId)
                .filter(id -> tasks.stream().noneMatch(task -> task.workItemId().equals(id)))
                .forEach(entries::remove);
        tasks.forEach(this::changed);
    }

    /** Compares the work list with the engine row by row: each difference as the id of the task concerned. */
    @Allows(SYSTEM)
    public List<String> differences() {
        List<NewWorkItem> tasks = engine.allTasks();
        List<WorkListEntry> kept = entries.all();
        Stream<String> missing = tasks.stream()
                .filter(task -> kept.stream().noneMatch(entry -> sameTask(entry, task)))
                .map(NewWorkItem::workItemId);
        Stream<String> orphaned = kept.stream()
                .filter(entry -> tasks.stream().noneMatch(task -> sameTask(entry, task)))
                .map(WorkListEntry::workItemId);
        return Stream.concat(missing, orphaned).distinct().sorted().toList();
    }

    private static boolean sameTask(WorkListEntry entry, NewWorkItem task) {
        return entry.workItemId().equals(task.workItemId())
                && entry.caseId() == task.caseId()
                && entry.taskKey().equals(task.taskKey())
                && Objects.equals(entry.assignee().orElse(null), task.assignee())
                && entry.dueAt().equals(task.dueAt());
    }
}
