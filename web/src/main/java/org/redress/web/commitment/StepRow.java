package org.redress.web.commitment;

import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlannedStep;

/** A step of a plan while it is typed. */
public class StepRow extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    private Party party = Party.US;
    private String who = "";
    private String what = "";

    public StepRow() {}

    public StepRow(Party party, String who) {
        this.party = party;
        this.who = who;
    }

    public boolean isBlank() {
        return what.isBlank();
    }

    public boolean isComplete() {
        return !who.isBlank() && typed().isPresent();
    }

    /** The step, once it is complete. */
    public PlannedStep planned() {
        return new PlannedStep(party, who.strip(), what.strip(), required());
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
}
