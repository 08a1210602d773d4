package org.redress.closure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a case: how it ended, on which answer of the customer or on none, and what was done. Written once; a case that is
 * reopened and ends again has another. Source: R-094.
 */
@Entity
@Table(name = "closure")
public class Closure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closure_seq")
    @SequenceGenerator(name = "closure_seq", sequenceName = "closure_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private ClosureOutcome outcome;

    @Nullable
    @Column(name = "confirmation_id")
    private Long confirmationId;

    @Lob
    private String actions;

    @Nullable
    @Column(name = "wording_because")
    private String wordingBecause;

    @Nullable
    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Closure() {}

    private Closure(long caseId, ClosureOutcome outcome, String actions, Instant closedAt) {
        this.caseId = caseId;
        this.outcome = outcome;
        this.actions = actions.strip();
        this.closedAt = closedAt;
    }

    /** Solved, and the customer said so. */
    public static Closure solved(Confirmation confirmation, String actions, long closedBy, Instant closedAt) {
        return confirmed(ClosureOutcome.SOLVED, confirmation, actions, closedBy, closedAt);
    }

    /** Solved while the customer was there, and she said so. */
    public static Closure atFirstContact(Confirmation confirmation, String actions, long closedBy, Instant closedAt) {
        return confirmed(ClosureOutcome.RESOLVED_AT_FIRST_CONTACT, confirmation, actions, closedBy, closedAt);
    }

    private static Closure confirmed(
            ClosureOutcome outcome, Confirmation confirmation, String actions, long closedBy, Instant closedAt) {
        if (!confirmation.isSolved()) {
            throw new IllegalArgumentException("case " + confirmation.caseId() + " is not solved");
        }
        Closure closure = new Closure(confirmation.caseId(), outcome, actions, closedAt);
        closure.confirmationId = confirmation.id();
        closure.closedBy = closedBy;
        return closure;
    }

    /** Done, as far as we know, but the customer did not say so. */
    public static Closure withoutAgreement(Silence silence, String actions, long closedBy, Instant closedAt) {
        if (!silence.isStanding()) {
            throw new IllegalArgumentException("the customer of case " + silence.caseId() + " is not silent");
        }
        Closure closure = new Closure(silence.caseId(), ClosureOutcome.WITHOUT_AGREEMENT, actions, closedAt);
        closure.closedBy = closedBy;
        return closure;
    }

    /** What was no complaint is answered, in these words. */
    public static Closure answered(long caseId, ClosureOutcome outcome, String words, long closedBy, Instant closedAt) {
        if (!outcome.isOfAShortPath()) {
            throw new IllegalArgumentException("case " + caseId + " does not end as " + outcome + " by an answer");
        }
        Closure closure = new Closure(caseId, outcome, words, closedAt);
        closure.closedBy = closedBy;
        return closure;
    }

    /** The customer does not pursue it. */
    public static Closure withdrawn(long caseId, Instant at) {
        return new Closure(caseId, ClosureOutcome.WITHDRAWN, "", at);
    }

    /** The words stay as they are, although they are unkind or vague, for this reason. */
    public void keepWording(String because) {
        wordingBecause = because.isBlank() ? null : because.strip();
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public ClosureOutcome outcome() {
        return outcome;
    }

    public Optional<Long> confirmationId() {
        return Optional.ofNullable(confirmationId);
    }

    public String actions() {
        return actions;
    }

    /** Why words stay that should be said otherwise; nothing where none should. Source: R-074. */
    public Optional<String> wordingBecause() {
        return Optional.ofNullable(wordingBecause);
    }

    public Optional<Long> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Instant closedAt() {
        return closedAt;
    }
}
