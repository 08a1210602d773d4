package org.redress.web.solution;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.Remedy;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.solution.domain.Remediation;

/** A remedy, its amount and its words, while they are typed. */
public class RemediationEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private Remedy remedy = Remedy.EXPLANATION;
    private @Nullable BigDecimal amount;
    private String description = "";
    private String toldToCustomer = "";

    private @Nullable Authority policy;

    /** Begins with what there is already. */
    public void take(Remediation remediation) {
        remedy = remediation.remedy();
        amount = remediation.amount().amount();
        description = remediation.description();
        toldToCustomer = remediation.toldToCustomer();
    }

    /** What policy says of it. */
    public void judge(AuthorityQueries authorities) {
        policy = amount == null ? null : authorities.mine(remedy, amount);
    }

    public @Nullable Authority getPolicy() {
        return policy;
    }

    /** The role that has to approve it, empty when none has to. */
    public String getApprover() {
        return policy == null ? "" : policy.approver().map(Enum::name).orElse("");
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
