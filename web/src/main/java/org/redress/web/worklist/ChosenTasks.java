package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/**
 * The tasks ticked in the inbox, taken or given to somebody together: each by itself, so that one which somebody else
 * was first to take does not keep back the others. What was done can be taken back while the page says so. Source.
 */
@Named
@RequestScoped
public class ChosenTasks {
    @Inject
    WorkListService service;

    @Inject
    WorkListQueries open;

    @Inject
    ComplaintQueries complaints;

    @Inject
    WorklistView worklist;

    @Inject
    LastDone lastDone;

    @Inject
    BusinessMessages messages;

    @Inject
    Me me;

    @Inject
    Retrying retrying;

    private @Nullable Long assignee;

    /** Takes those that are free. */
    public String claim() {
        return done(
                "worklist.bulk.claimed",
                each(tasks(chosen(), me.getStaffId()), task -> service.claim(task.workItemId())));
    }

    /** Puts those that are with the acting person back into their queues. */
    public String giveBack() {
        return done("worklist.bulk.released", each(tasks(chosen(), null), task -> service.release(task.workItemId())));
    }

    /** Gives them to the chosen person. */
    public String assign() {
        if (assignee == null) {
            messages.warn("worklist.bulk.nobody");
            return "";
        }
        long staffId = assignee;
        return done("worklist.bulk.assigned", each(tasks(chosen(), staffId), task -> assign(task, staffId)));
    }

    /** Puts them back to whom they were with before, unless somebody has done something with them since. */
    public String undo() {
        DoneTogether done = worklist.getJustDone();
        if (done == null) {
            return worklist.here(null);
        }
        Map<String, WorkItem> now =
                items(done.each().stream().map(DoneTogether.Task::workItemId).toList());
        List<DoneTogether.Task> same = new ArrayList<>();
        for (DoneTogether.Task task : done.each()) {
            WorkItem item = now.get(task.workItemId());
            if (item != null && Objects.equals(item.assignee().orElse(null), task.after())) {
                same.add(task);
            } else {
                messages.warnAfterwards("worklist.bulk.moved.text", task.reference());
            }
        }
        return done(DoneTogether.UNDONE, each(same, this::putBack));
    }

    private void putBack(DoneTogether.Task task) {
        Long before = task.before();
        if (before == null) {
            service.release(task.workItemId());
        } else if (before == me.getStaffId() && task.after() == null) {
            service.claim(task.workItemId());
        } else {
            assign(task, before);
        }
    }

    private void assign(DoneTogether.Task task, long staffId) {
        if (service.assign(task.workItemId(), staffId)) {
            messages.warnAfterwards("worklist.assign.third.text", task.reference());
        }
    }

    private String done(String what, List<DoneTogether.Task> each) {
        if (!each.isEmpty()) {
            lastDone.was(new DoneTogether(what, each));
        }
        return worklist.here(null);
    }

    /** Says of each that was refused which it is and why, and returns those that were not. */
    private List<DoneTogether.Task> each(List<DoneTogether.Task> tasks, Consumer<DoneTogether.Task> action) {
        List<DoneTogether.Task> done = new ArrayList<>();
        for (DoneTogether.Task task : tasks) {
            try {
                retrying.run(() -> action.accept(task));
                done.add(task);
            } catch (BusinessException refusal) {
                messages.refusedAfterwards(task.reference(), refusal);
            }
        }
        return done;
    }

    private List<DoneTogether.Task> tasks(List<String> workItemIds, @Nullable Long after) {
        Map<String, WorkItem> items = items(workItemIds);
        Map<Long, String> references = complaints.references(
                items.values().stream().map(WorkItem::caseId).distinct().toList());
        return workItemIds.stream()
                .map(id -> task(id, items.get(id), references, after))
                .toList();
    }

    private static DoneTogether.Task task(
            String workItemId, @Nullable WorkItem item, Map<Long, String> references, @Nullable Long after) {
        return item == null
                ? new DoneTogether.Task(workItemId, "", null, after)
                : new DoneTogether.Task(
                        workItemId,
                        references.getOrDefault(item.caseId(), ""),
                        item.assignee().orElse(null),
                        after);
    }

    private Map<String, WorkItem> items(List<String> workItemIds) {
        return open.items(workItemIds).stream().collect(Collectors.toMap(WorkItem::workItemId, Function.identity()));
    }

    private static List<String> chosen() {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("chosen");
        return values == null ? List.of() : List.of(values);
    }

    public @Nullable Long getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable Long assignee) {
        this.assignee = assignee;
    }
}
