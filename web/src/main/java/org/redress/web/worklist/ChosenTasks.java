package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.worklist.boundary.WorkListService;

/**
 * The tasks ticked in the inbox, taken or given to somebody together: each by itself, so that one which somebody else
 * was first to take does not keep back the others. Source.
 */
@Named
@RequestScoped
public class ChosenTasks {
    @Inject
    WorkListService service;

    @Inject
    WorklistView worklist;

    @Inject
    BusinessMessages messages;

    @Inject
    Retrying retrying;

    private @Nullable Long assignee;

    /** Takes those that are free. */
    public String claim() {
        return each("worklist.bulk.claimed", service::claim);
    }

    /** Gives them to the chosen person. */
    public String assign() {
        if (assignee == null) {
            messages.warn("worklist.bulk.nobody");
            return "";
        }
        long staffId = assignee;
        return each("worklist.bulk.assigned", workItemId -> {
            if (service.assign(workItemId, staffId)) {
                messages.warn("worklist.assign.third.text");
            }
        });
    }

    private String each(String key, Consumer<String> action) {
        int done = 0;
        for (String workItemId : chosen()) {
            try {
                retrying.run(() -> action.accept(workItemId));
                done++;
            } catch (BusinessException refusal) {
                messages.refused(refusal);
            }
        }
        messages.done(key, done);
        return worklist.here(null);
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
