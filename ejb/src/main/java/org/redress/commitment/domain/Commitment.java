package org.redress.commitment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What we and a customer agree on. It begins with the first options offered and goes through as many rounds of talks as
 * it takes until the customer agrees to one option and a plan; then we commit to a day and an hour, and arrange the
 * support it needs. When the customer later says that it is not solved, a new commitment of the same case begins.
 */
@Entity
@Table(name = "commitment")
@SequenceGenerator(name = "commitment_seq", sequenceName = "commitment_seq", allocationSize = 50)
public class Commitment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_seq")
    private @Nullable Long id;

    @Column(name = "case_id")
    private long caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<PlanRound> rounds = new ArrayList<>();

    @Lob
    @Column(name = "support_for_customer")
    private @Nullable String supportForCustomer;

    @Lob
    @Column(name = "support_for_handler")
    private @Nullable String supportForHandler;

    @Column(name = "refer_to")
    private @Nullable Long referTo;

    @Version
    private long version;

    protected Commitment() {}

    /**
     * Begins a commitment.
     *
     * @param number which one of the case it is, from 1
     */
    public Commitment(long caseId, int number) {
        this.caseId = caseId;
        this.number = number;
        this.state = CommitmentState.NEGOTIATING;
    }

    /** A new round of talks that the customer left without agreeing, with her reason. */
    public PlanRound notAgreed(RoundOfTalks talks, String reason) {
        requireState(CommitmentState.NEGOTIATING);
        PlanRound round = new PlanRound(this, rounds.size() + 1, talks);
        round.endWithout(reason);
        rounds.add(round);
        return round;
    }

    /** A new round of talks that ended with one option and a plan agreed. Source: R-049. */
    public PlanRound agreed(RoundOfTalks talks, Consensus consensus) {
        requireState(CommitmentState.NEGOTIATING);
        PlanRound round = new PlanRound(this, rounds.size() + 1, talks);
        round.endWith(consensus);
        rounds.add(round);
        state = CommitmentState.AGREED;
        return round;
    }

    /** We have named the day and the hour. */
    public void commit() {
        requireState(CommitmentState.AGREED);
        state = CommitmentState.COMMITTED;
    }

    /** What the customer and the handler get to help them through. Source: R-037. */
    public void support(String forCustomer, String forHandler, Optional<Long> referralTo) {
        requireState(CommitmentState.COMMITTED);
        supportForCustomer = forCustomer;
        supportForHandler = forHandler;
        referTo = referralTo.orElse(null);
        state = CommitmentState.SUPPORTED;
    }

    public boolean isFinished() {
        return state == CommitmentState.SUPPORTED;
    }

    /** The round in which the customer agreed. */
    public Optional<PlanRound> agreedRound() {
        return rounds.stream().filter(PlanRound::isAgreed).findFirst();
    }

    /** How often the customer hears, once a plan is agreed. Source: R-088. */
    public Optional<NewsInterval> news() {
        return agreedRound().flatMap(PlanRound::news);
    }

    public Optional<SolutionOption> agreedOption() {
        return agreedRound().flatMap(PlanRound::chosen);
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public long caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public CommitmentState state() {
        return state;
    }

    public List<PlanRound> rounds() {
        return List.copyOf(rounds);
    }

    public Optional<String> supportForCustomer() {
        return Optional.ofNullable(supportForCustomer);
    }

    public Optional<String> supportForHandler() {
        return Optional.ofNullable(supportForHandler);
    }

    public Optional<Long> referTo() {
        return Optional.ofNullable(referTo);
    }

    private void requireState(CommitmentState expected) {
        if (state != expected) {
            throw new IllegalStateException("commitment " + id + " is " + state + ", not " + expected);
        }
    }
}
