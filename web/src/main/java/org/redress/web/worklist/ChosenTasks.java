package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/**
 * The tasks ticked in the inbox, taken or given to somebody together: each by itself, so that one which somebody else
 * was first to take does not keep back the others. Source.
 */
@Named
@RequestScoped
public class ChosenTasks {
    /** Under which what was just taken outlives the redirect. */
    static final String TAKEN = "inbox.taken";

    @Inject
    WorkListService service;

    @Inject
    WorkListQueries open;

    @Inject
    ComplaintQueries complaints;

    @Inject
    WorklistView worklist;

    @Inject
    BusinessMessages messages;

    @Inject
    Retrying retrying;

    private @Nullable Long assignee;

    /** Takes those that are free; the page says how many, and offers to put them back. */
    public String claim() {
        List<String> taken = each(chosen(), service::claim);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(TAKEN, List.copyOf(taken));
        return worklist.here(null);
    }

    /** Puts those that are with the acting person back into their queues. */
    public String giveBack() {
        messages.done("worklist.bulk.released", each(chosen(), service::release).size());
        return worklist.here(null);
    }

    /** Puts back what was taken together a moment ago. */
    public String undo() {
        messages.done(
                "worklist.bulk.released",
                each(worklist.getJustTaken(), service::release).size());
        return worklist.here(null);
    }

    /** Gives them to the chosen person. */
    public String assign() {
        if (assignee == null) {
            messages.warn("worklist.bulk.nobody");
            return "";
        }
        long staffId = assignee;
        List<String> given = each(chosen(), workItemId -> {
            if (service.assign(workItemId, staffId)) {
                messages.warn("worklist.assign.third.text");
            }
        });
        messages.done("worklist.bulk.assigned", given.size());
        return worklist.here(null);
    }

    /** Says of each that was refused which it is and why, and returns those that were not. */
    private List<String> each(List<String> workItemIds, Consumer<String> action) {
        Map<String, String> references = references(workItemIds);
        List<String> done = new ArrayList<>();
        for (String workItemId : workItemIds) {
            try {
                retrying.run(() -> action.accept(workItemId));
                done.add(workItemId);
            } catch (BusinessException refusal) {
                messages.refusedAfterwards(references.getOrDefault(workItemId, ""), refusal);
            }
        }
        return done;
    }

    private Map<String, String> references(List<String> workItemIds) {
        Map<String, Long> cases =
                open.items(workItemIds).stream().collect(Collectors.toMap(WorkItem::workItemId, WorkItem::caseId));
        Map<Long, String> references = complaints.references(cases.values());
        return cases.keySet().stream()
                .collect(Collectors.toMap(item -> item, item -> references.getOrDefault(cases.get(item), "")));
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
