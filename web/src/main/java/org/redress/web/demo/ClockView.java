package org.redress.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.redress.demo.boundary.ClockQueries;
import org.redress.demo.boundary.ClockService;
import org.redress.demo.boundary.ClockStanding;
import org.redress.demo.boundary.DemoClock;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** Moves the clock of the demonstration, so that a day passes in a second and a promise breaks while one looks. */
@Named
@RequestScoped
public class ClockView {
    private static final String HERE = "/demo/clock.xhtml?faces-redirect=true";

    @Inject
    ClockService service;

    @Inject
    ClockQueries queries;

    @Inject
    DemoClock clock;

    @Inject
    Retrying retrying;

    @Inject
    BusinessMessages done;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    private int days;
    private int hours = 1;
    private @Nullable ClockStanding standing;

    public String forward() {
        retrying.run(() -> service.forward(Duration.ofDays(days).plusHours(hours)));
        return moved();
    }

    public String toNextTimer() {
        retrying.run(service::toNextTimer);
        return moved();
    }

    /** Whether this installation has a clock that can be moved. */
    public boolean isMovable() {
        return clock.isMovable();
    }

    /** Whether it shows something else than the time: the top bar says so to everybody. */
    public boolean isMoved() {
        return clock.isMoved();
    }

    public ClockStanding getStanding() {
        if (standing == null) {
            standing = queries.standing();
        }
        return standing;
    }

    /** How far the clock is ahead, in days and hours. */
    public String getAhead() {
        Duration ahead = getStanding().ahead();
        return messages.text("demo.clock.ahead.text", ahead.toDays(), ahead.toHoursPart(), ahead.toMinutesPart());
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    private String moved() {
        done.done("demo.clock.moved.text", formats.now());
        return HERE;
    }
}
