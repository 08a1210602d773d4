package org.redress.web.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PlannedStep;
import org.redress.contact.domain.ContactMethod;

/** A step of a plan while it is typed. */
public class StepRow extends CheckedTime {
    private static final long serialVersionUID = 1L;

    private Party party = Party.US;
    private String who = "";
    private String what = "";
    private @Nullable ContactMethod tells;

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
        return new PlannedStep(party, who.strip(), what.strip(), required(), told());
    }

    /** Asks about the time of a step of ours as it is typed; what others do has its own hours. */
    public void judge(PromiseQueries promises) {
        judged(
                party == Party.US
                        ? typed().map(when -> promises.checkStep(when, told())).orElse(null)
                        : null);
    }

    private Optional<ContactMethod> told() {
        return party == Party.US ? Optional.ofNullable(tells) : Optional.empty();
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

    /** How the customer is told with it; nothing where she is not. */
    public @Nullable ContactMethod getTells() {
        return tells;
    }

    public void setTells(@Nullable ContactMethod value) {
        tells = value;
    }
}
