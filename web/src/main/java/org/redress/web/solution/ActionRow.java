package org.redress.web.solution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.DayAndHour;
import org.redress.solution.domain.ActionDone;
import org.redress.solution.domain.ActionKind;

/** Something that was done, while it is typed. */
public class ActionRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private ActionKind kind = ActionKind.OTHER;
    private String what = "";
    private String who = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime hour;

    public ActionRow() {}

    public ActionRow(LocalDate day, LocalTime hour) {
        this.day = day;
        this.hour = hour;
    }

    public boolean isBlank() {
        return what.isBlank();
    }

    public boolean isComplete() {
        return !who.isBlank() && day != null && hour != null;
    }

    /** The action, once it is complete. */
    public ActionDone done(ZoneId zone) {
        DayAndHour at = new DayAndHour(Objects.requireNonNull(day), Objects.requireNonNull(hour));
        return new ActionDone(kind, what.strip(), who.strip(), at.at(zone));
    }

    public ActionKind getKind() {
        return kind;
    }

    public void setKind(ActionKind value) {
        kind = value;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String value) {
        what = value;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String value) {
        who = value;
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
}
