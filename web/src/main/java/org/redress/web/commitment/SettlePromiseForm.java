package org.redress.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Recording of a promise, at any time in a case, that it was kept or need not be kept any more. Source: R-054. */
@Named
@ViewScoped
public class SettlePromiseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient PromiseQueries queries;

    @Inject
    transient PromiseService promises;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Clock clock;

    private transient @Nullable List<PromiseView> open;
    private @Nullable Long chosen;
    private String reason = "";

    /** It was done just now. */
    public String keep() {
        if (chosen != null) {
            long promiseId = chosen;
            retrying.run(() -> promises.keep(promiseId, clock.instant()));
        }
        return caseView.done("commitment.settle.kept.text");
    }

    /** The customer does not need it any more. */
    public String withdraw() {
        if (chosen != null) {
            long promiseId = chosen;
            retrying.run(() -> promises.withdraw(promiseId, reason));
        }
        return caseView.done("commitment.settle.withdrawn.text");
    }

    /** Those that are settled here; a visit has steps of its own. */
    public List<PromiseView> getOpen() {
        if (open == null) {
            open = queries.openOf(caseView.getCaseId()).stream()
                    .filter(promise -> promise.kind() != PromiseKind.VISIT)
                    .toList();
        }
        return open;
    }

    public @Nullable Long getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Long chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
