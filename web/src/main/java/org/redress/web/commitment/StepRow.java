package org.redress.web.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlannedStep;

/** A step of a plan while it is typed. */
public class StepRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private Party party = Party.US;
    private String who = "";
    private String what = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime hour;

    public StepRow() {}

    public StepRow(Party party, String who) {
        this.party = party;
        this.who = who;
    }

    public boolean isBlank() {
        return what.isBlank();
    }

    public boolean isComplete() {
        return !who.isBlank() && day != null && hour != null;
    }

    /** The step, once it is complete. */
    public PlannedStep planned() {
        return new PlannedStep(
                party,
                who.strip(),
                what.strip(),
                new DayAndHour(Objects.requireNonNull(day), Objects.requireNonNull(hour)));
    }

    public Party getParty() {
        return party;
    }

    public void setParty(Party value) {
        party = value;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String value) {
        who = value;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String value) {
        what = value;
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
