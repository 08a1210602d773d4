package org.redress.web.commitment;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.CommitmentDetails.Option;
import org.redress.commitment.boundary.OptionOffered;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.solution.domain.Remediation;

/** An option while it is typed, and what policy says of it. */
public class OptionRow extends DayAndHourEntry {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private String title = "";
    private Remedy remedy = Remedy.EXPLANATION;
    private @Nullable BigDecimal cost;
    private boolean fromCustomer;
    private int feasibility;
    private int satisfaction;

    private @Nullable PolicyAnswer policy;

    public OptionRow() {}

    /** The same option as it was offered before. */
    public static OptionRow of(Option option, ZoneId zone) {
        OptionRow row = new OptionRow();
        row.title = option.title();
        row.remedy = option.remedy();
        row.cost = option.cost().amount();
        option.availableBy().ifPresent(at -> row.beginAt(at, zone));
        row.fromCustomer = option.isFromCustomer();
        row.feasibility = option.feasibility();
        row.satisfaction = option.satisfaction();
        return row;
    }

    /** Begins with what the customer would like. */
    static OptionRow wished(WantedOutcome wish) {
        OptionRow row = new OptionRow();
        row.remedy = switch (wish) {
            case REPLACEMENT -> Remedy.REPLACEMENT;
            case REPAIR -> Remedy.REPAIR;
            case REFUND -> Remedy.REFUND;
            case APOLOGY -> Remedy.APOLOGY;
            case EXPLANATION -> Remedy.EXPLANATION;
            case COMPENSATION -> Remedy.GOODWILL;
        };
        return row;
    }

    /** The same as was done for somebody else. */
    void take(Remediation remediation) {
        String what = remediation.description();
        title = what.length() > LONGEST ? what.substring(0, LONGEST - 1) + "\u2026" : what;
        remedy = remediation.remedy();
        cost = remediation.amount().amount();
    }

    public boolean isBlank() {
        return title.isBlank();
    }

    /** What policy says, as far as it can be said yet. */
    public void judge(AuthorityQueries authorities, Approvers approvers) {
        policy = isBlank() ? null : approvers.about(authorities.mine(remedy, amount()));
    }

    public OptionOffered offered() {
        return new OptionOffered(title.strip(), remedy, amount(), typed(), fromCustomer, feasibility, satisfaction, "");
    }

    public @Nullable PolicyAnswer getPolicy() {
        return policy;
    }

    private BigDecimal amount() {
        return cost == null ? BigDecimal.ZERO : cost;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public Remedy getRemedy() {
        return remedy;
    }

    public void setRemedy(Remedy value) {
        remedy = value;
    }

    public @Nullable BigDecimal getCost() {
        return cost;
    }

    public void setCost(@Nullable BigDecimal value) {
        cost = value;
    }

    public boolean isFromCustomer() {
        return fromCustomer;
    }

    public void setFromCustomer(boolean value) {
        fromCustomer = value;
    }

    public int getFeasibility() {
        return feasibility;
    }

    public void setFeasibility(int value) {
        feasibility = value;
    }

    public int getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(int value) {
        satisfaction = value;
    }
}
