package org.redress.web.closure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.closure.boundary.FirstContact;
import org.redress.closure.domain.Proof;
import org.redress.commitment.domain.Remedy;
import org.redress.solution.domain.Remediation;

/** How a complaint was put right while the customer was there, while it is typed. Source: R-007. */
public class FirstContactEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private Remedy remedy = Remedy.EXPLANATION;
    private @Nullable BigDecimal amount;
    private String actions = "";
    private String words = "";
    private Proof proof = Proof.RECORDED_CALL;

    public FirstContact command() {
        return new FirstContact(remedy, amount == null ? BigDecimal.ZERO : amount, actions, words, proof);
    }

    /** What is done is that; what she said stays. */
    void take(Remediation remediation) {
        remedy = remediation.remedy();
        amount = remediation.amount().amount();
        actions = remediation.description();
    }

    public List<Remedy> getRemedies() {
        return List.of(Remedy.values());
    }

    /** Only what proves a yes. */
    public List<Proof> getProofs() {
        return Stream.of(Proof.values()).filter(Proof::isLasting).toList();
    }

    public Remedy getRemedy() {
        return remedy;
    }

    public void setRemedy(Remedy remedy) {
        this.remedy = remedy;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Proof getProof() {
        return proof;
    }

    public void setProof(Proof proof) {
        this.proof = proof;
    }
}
