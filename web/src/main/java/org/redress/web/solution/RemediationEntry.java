package org.redress.web.solution;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.domain.Remedy;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.solution.domain.Remediation;
import org.redress.web.commitment.Approvers;
import org.redress.web.commitment.PolicyAnswer;

/** A remedy, its amount and its words, while they are typed. */
public class RemediationEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private Remedy remedy = Remedy.EXPLANATION;
    private @Nullable BigDecimal amount;
    private String description = "";
    private String toldToCustomer = "";

    private @Nullable PolicyAnswer policy;

    /** Begins with what there is already. */
    public void take(Remediation remediation) {
        remedy = remediation.remedy();
        amount = remediation.amount().amount();
        description = remediation.description();
        toldToCustomer = remediation.toldToCustomer();
    }

    /** What policy says of it, and who can approve it. */
    public void judge(AuthorityQueries authorities, Approvers approvers) {
        policy = amount == null ? null : approvers.about(authorities.mine(remedy, amount));
    }

    public @Nullable PolicyAnswer getPolicy() {
        return policy;
    }

    public ProposeSolution command() {
        return new ProposeSolution(
                remedy, amount == null ? BigDecimal.ZERO : amount, description.strip(), toldToCustomer.strip());
    }

    public Remedy getRemedy() {
        return remedy;
    }

    public void setRemedy(Remedy value) {
        remedy = value;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal value) {
        amount = value;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String value) {
        description = value;
    }

    public String getToldToCustomer() {
        return toldToCustomer;
    }

    public void setToldToCustomer(String value) {
        toldToCustomer = value;
    }
}
