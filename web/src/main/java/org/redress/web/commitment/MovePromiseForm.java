package org.redress.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.commitment.domain.PromiseKind;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Giving a promise a later time that the customer agreed to. Source: R-078. */
@Named
@ViewScoped
public class MovePromiseForm extends TimeEntry {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    SettlePromiseForm settling;

    @Inject
    transient PromiseQueries queries;

    @Inject
    transient PromiseService promises;

    @Inject
    transient Retrying retrying;

    private String reason = "";

    /** Asks about the new time as it is typed: for a step of the plan our hours, and when the customer may be reached. */
    public void judge() {
        settling.picked().ifPresent(promise -> {
            if (promise.kind() == PromiseKind.PLAN_STEP) {
                judged(typed().map(when -> queries.checkStep(when, promise.method()))
                        .orElse(null));
            } else {
                setMethod(promise.method().orElse(ContactMethod.TELEPHONE));
                judge(queries);
            }
        });
    }

    /** Moves the promise to the time that was typed. */
    public String move(long promiseId) {
        Optional<Instant> seen = settling.picked().map(PromiseView::dueAt);
        MovePromise command = new MovePromise(when(), reason.strip(), isSuits(), seen);
        return caseView.done(
                moved(promiseId, command) == promiseId
                        ? "commitment.settle.moved.text"
                        : "commitment.settle.instead.text");
    }

    private long moved(long promiseId, MovePromise command) {
        try {
            return retrying.call(() -> promises.move(promiseId, command));
        } catch (OtherTimeMeanwhile faster) {
            settling.readAnew();
            throw faster;
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
