package org.redress.web.closure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.closure.boundary.CloseComplaint;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.ClosureService;
import org.redress.closure.boundary.ConfirmationView;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/**
 * Closing a complaint: what was done, on the customer's own word, with no promise open but those that it keeps. Source: R-054,
 *
 */
@Named
@ViewScoped
public class CloseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ClosureService closure;

    @Inject
    transient ClosureQueries queries;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient Retrying retrying;

    private transient @Nullable List<PromiseView> open;
    private final Map<Long, Boolean> done = new HashMap<>();
    private String actions = "";

    public String finish() {
        CloseComplaint command = new CloseComplaint(caseView.getWorkItemId(), actions, ticked());
        retrying.run(() -> closure.close(command));
        return caseView.done("closure.close.closed.text");
    }

    /** What the customer answered last. */
    public @Nullable ConfirmationView getAnswer() {
        List<ConfirmationView> answers = queries.confirmationsOf(caseView.getCaseId());
        return answers.isEmpty() ? null : answers.get(answers.size() - 1);
    }

    private List<Long> ticked() {
        return getOpen().stream()
                .map(PromiseView::promiseId)
                .filter(id -> done.getOrDefault(id, false))
                .toList();
    }

    /** The promises that stand in the way until they are kept. */
    public List<PromiseView> getOpen() {
        if (open == null) {
            open = promises.openOf(caseView.getCaseId()).stream()
                    .filter(promise -> promise.kind() != PromiseKind.VISIT)
                    .toList();
        }
        return open;
    }

    /** Which of them were done, by id. */
    public Map<Long, Boolean> getDone() {
        return done;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }
}
