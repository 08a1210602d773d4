package org.redress.web.closure;

import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.closure.boundary.FirstContact;
import org.redress.closure.domain.Proof;
import org.redress.commitment.domain.Remedy;
import org.redress.solution.domain.Remediation;
import org.redress.web.notification.GuardedText;

/**
 * How a complaint was put right while the customer was there, while it is typed: the words say what was done, and the letter
 * repeats them. Source.
 */
@Dependent
public class FirstContactEntry extends GuardedText {
    private static final long serialVersionUID = 1L;

    private Remedy remedy = Remedy.EXPLANATION;
    private @Nullable BigDecimal amount;
    private String agreement = "";
    private Proof proof = Proof.RECORDED_CALL;

    public FirstContact command() {
        BigDecimal cost = amount == null ? BigDecimal.ZERO : amount;
        return new FirstContact(remedy, cost, getWords(), agreement, proof, getBecause());
    }

    /** What is done is that; what she said stays. */
    void take(Remediation remediation) {
        remedy = remediation.remedy();
        amount = remediation.amount().amount();
        setWords(remediation.description());
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

    /** That it is solved, in her own words. */
    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public Proof getProof() {
        return proof;
    }

    public void setProof(Proof proof) {
        this.proof = proof;
    }
}
