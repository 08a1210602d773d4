package org.redress.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.PromiseService;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Giving a promise a later time that the customer agreed to. Source: R-078. */
@Named
@ViewScoped
public class MovePromiseForm extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient PromiseService promises;

    @Inject
    transient Retrying retrying;

    private String reason = "";
    private boolean suits;

    /** Moves the promise to the time that was typed. */
    public String move(long promiseId) {
        retrying.run(() -> promises.move(promiseId, new MovePromise(required(), reason.strip(), suits)));
        return caseView.done("commitment.settle.moved.text");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public boolean isSuits() {
        return suits;
    }

    public void setSuits(boolean value) {
        suits = value;
    }
}
