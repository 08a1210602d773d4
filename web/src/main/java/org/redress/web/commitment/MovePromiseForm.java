package org.redress.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.domain.DayAndHour;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** Giving a promise a later time that the customer agreed to. Source: R-078. */
@Named
@ViewScoped
public class MovePromiseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient PromiseService promises;

    @Inject
    transient Retrying retrying;

    private @Nullable LocalDate day;
    private @Nullable LocalTime hour;
    private String reason = "";
    private boolean suits;

    /** Moves the promise to the time that was typed. */
    public String move(long promiseId) {
        DayAndHour when = new DayAndHour(Objects.requireNonNull(day), Objects.requireNonNull(hour));
        retrying.run(() -> promises.move(promiseId, new MovePromise(when, reason.strip(), suits)));
        return caseView.done("commitment.settle.moved.text");
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate value) {
        day = value;
    }

    public @Nullable LocalTime getHour() {
        return hour;
    }

    public void setHour(@Nullable LocalTime value) {
        hour = value;
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
