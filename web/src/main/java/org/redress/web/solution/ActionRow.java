package org.redress.web.solution;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.redress.solution.domain.ActionDone;
import org.redress.solution.domain.ActionKind;
import org.redress.web.commitment.DayAndHourEntry;

/** Something that was done, while it is typed. */
public class ActionRow extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    private ActionKind kind = ActionKind.OTHER;
    private String what = "";
    private String who = "";

    public ActionRow() {}

    public ActionRow(String who, LocalDate day, LocalTime hour) {
        this.who = who;
        setDay(day);
        setHour(hour);
    }

    public boolean isBlank() {
        return what.isBlank();
    }

    public boolean isComplete() {
        return !who.isBlank() && typed().isPresent();
    }

    /** The action, once it is complete. */
    public ActionDone done(ZoneId zone) {
        return new ActionDone(kind, what.strip(), who.strip(), required().at(zone));
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
}
