package org.redress.commitment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One round of talks about what to do: what was offered, what was planned, and whether the customer agreed. */
@Entity
@Table(name = "plan_round")
@SequenceGenerator(name = "plan_round_seq", sequenceName = "plan_round_seq", allocationSize = 50)
public class PlanRound {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_round_seq")
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    private int number;

    @Enumerated(EnumType.STRING)
    private RoundOutcome outcome;

    @Column(name = "held_by")
    private long heldBy;

    @Column(name = "held_at")
    private Instant heldAt;

    @Lob
    @Column(name = "why_no_range")
    private String whyNoRange;

    @Lob
    @Column(name = "other_information")
    private String otherInformation;

    @Lob
    @Column(name = "not_agreed_because")
    private @Nullable String notAgreedBecause;

    @Column(name = "agreed_by")
    private @Nullable String agreedBy;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_how")
    private @Nullable AgreementMeans agreedHow;

    @Column(name = "follow_up_by")
    private @Nullable Long followUpBy;

    @Column(name = "news_every_days")
    private @Nullable Integer newsEveryDays;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<SolutionOption> options = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlanStep> steps = new ArrayList<>();

    protected PlanRound() {}

    PlanRound(Commitment commitment, int number, RoundOfTalks talks) {
        this.commitment = commitment;
        this.number = number;
        this.outcome = RoundOutcome.NOT_AGREED;
        this.heldBy = talks.heldBy();
        this.heldAt = talks.heldAt();
        this.whyNoRange = talks.whyNoRange();
        this.otherInformation = talks.otherInformation();
        for (OfferedOption option : talks.options()) {
            options.add(new SolutionOption(this, options.size(), option, talks.zone()));
        }
        for (PlannedStep step : talks.steps()) {
            steps.add(new PlanStep(this, steps.size(), step, talks.zone()));
        }
    }

    void endWithout(String reason) {
        outcome = RoundOutcome.NOT_AGREED;
        notAgreedBecause = reason;
    }

    void endWith(Consensus consensus) {
        if (consensus.option() < 0 || consensus.option() >= options.size()) {
            throw new NothingChosen();
        }
        options.get(consensus.option()).choose();
        outcome = RoundOutcome.AGREED;
        agreedBy = consensus.agreedBy();
        agreedAt = consensus.agreedAt();
        agreedHow = consensus.means();
        followUpBy = consensus.followUpBy();
        newsEveryDays = consensus.news().operatingDays();
    }

    public boolean isAgreed() {
        return outcome == RoundOutcome.AGREED;
    }

    public Optional<SolutionOption> chosen() {
        return options.stream().filter(SolutionOption::isChosen).findFirst();
    }

    public int number() {
        return number;
    }

    public RoundOutcome outcome() {
        return outcome;
    }

    public long heldBy() {
        return heldBy;
    }

    public Instant heldAt() {
        return heldAt;
    }

    public String whyNoRange() {
        return orEmpty(whyNoRange);
    }

    public String otherInformation() {
        return orEmpty(otherInformation);
    }

    public Optional<String> notAgreedBecause() {
        return Optional.ofNullable(notAgreedBecause);
    }

    public Optional<String> agreedBy() {
        return Optional.ofNullable(agreedBy);
    }

    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    public Optional<AgreementMeans> agreedHow() {
        return Optional.ofNullable(agreedHow);
    }

    public Optional<Long> followUpBy() {
        return Optional.ofNullable(followUpBy);
    }

    /** How often she hears, as agreed in this round. Source: R-088. */
    public Optional<NewsInterval> news() {
        return Optional.ofNullable(newsEveryDays).map(NewsInterval::new);
    }

    public List<SolutionOption> options() {
        return List.copyOf(options);
    }

    public List<PlanStep> steps() {
        return List.copyOf(steps);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
