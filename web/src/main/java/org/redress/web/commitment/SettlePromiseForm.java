package org.redress.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.KeepPromise;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Recording of a promise, at any time in a case, that it was done or need not be kept any more. Source. */
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
    private final NextHearEntry next = new NextHearEntry();
    private @Nullable Long chosen;
    private @Nullable ContactOutcome outcome;
    private String reason = "";

    /** Asks the contact window about the time of the next contact as it is typed. */
    public void judge() {
        next.judge(queries, caseView.getCaseId());
    }

    /** It was done just now. */
    public String keep() {
        if (chosen == null) {
            return caseView.done("commitment.settle.kept.text");
        }
        long promiseId = chosen;
        PromiseState state = retrying.call(() ->
                promises.keep(promiseId, new KeepPromise(clock.instant(), Optional.ofNullable(outcome), next.asked())));
        return caseView.done(
                state == PromiseState.KEPT ? "commitment.settle.kept.text" : "commitment.settle.putright.text");
    }

    /** The customer does not need it any more. */
    public String withdraw() {
        if (chosen != null) {
            long promiseId = chosen;
            retrying.run(() -> promises.withdraw(promiseId, reason));
        }
        return caseView.done("commitment.settle.withdrawn.text");
    }

    /** What is owed and settled here; a visit has steps of its own. */
    public List<PromiseView> getOpen() {
        if (open == null) {
            open = queries.ofCase(caseView.getCaseId()).stream()
                    .filter(PromiseView::owed)
                    .filter(promise -> promise.kind() != PromiseKind.VISIT)
                    .toList();
        }
        return open;
    }

    /** Somebody was faster: from now on they are shown as they are now. */
    void readAnew() {
        open = null;
    }

    /** The promise that was picked, as the page shows it. */
    Optional<PromiseView> picked() {
        return getOpen().stream()
                .filter(promise -> chosen != null && promise.promiseId() == chosen)
                .findFirst();
    }

    public List<ContactOutcome> getOutcomes() {
        return List.of(ContactOutcome.values());
    }

    public @Nullable ContactOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ContactOutcome value) {
        outcome = value;
    }

    /** When the customer next hears; may be left out where she has heard it all. */
    public NextHearEntry getNext() {
        return next;
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
