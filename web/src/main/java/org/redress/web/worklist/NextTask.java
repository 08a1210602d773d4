package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.worklist.boundary.CapacityQueries;
import org.redress.worklist.boundary.CapacityReached;
import org.redress.worklist.boundary.NextTaskService;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.Load;

/** What is to be done next, taken with one key; asked once more when it is more than one is meant to have. Source: R-030. */
@Named
@RequestScoped
public class NextTask {
    @Inject
    CapacityQueries capacity;

    @Inject
    NextTaskService service;

    @Inject
    TaskTitles titles;

    @Inject
    BusinessMessages messages;

    @Inject
    Retrying retrying;

    private @Nullable Load load;
    private @Nullable Optional<WorkItem> next;
    private boolean asking;

    /** How much the acting person has in hand. */
    public Load getLoad() {
        if (load == null) {
            load = capacity.mine();
        }
        return load;
    }

    /** What she would get; nothing when nothing waits for her. */
    public @Nullable String getTitle() {
        if (next == null) {
            next = capacity.next();
        }
        return next.map(titles::of).orElse(null);
    }

    /** Takes it and opens its case; at her capacity the page asks first. */
    public String take() {
        try {
            return opened(service::take);
        } catch (CapacityReached full) {
            asking = true;
            return "";
        }
    }

    /** Takes it all the same. */
    public String takeBeyond() {
        return opened(service::takeBeyond);
    }

    private String opened(Supplier<Optional<WorkItem>> taking) {
        Optional<WorkItem> taken = retrying.call(taking);
        if (taken.isEmpty()) {
            messages.done("worklist.next.none");
            return "/worklist/worklist.xhtml?faces-redirect=true";
        }
        WorkItem item = taken.get();
        return "/complaint/case.xhtml?id=" + item.caseId() + "&item=" + item.workItemId() + "&faces-redirect=true";
    }

    /** Whether she was just asked to confirm that it is to be one more. */
    public boolean isAsking() {
        return asking;
    }
}
