package org.redress.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Money;

/** One way to put it right that was offered in a round of talks, with what is needed to compare it. Source: R-048. */
@Entity
@Table(name = "solution_option")
@SequenceGenerator(name = "solution_option_seq", sequenceName = "solution_option_seq", allocationSize = 50)
public class SolutionOption {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solution_option_seq")
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private PlanRound round;

    private int position;

    private String title;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    @Column(name = "cost_minor")
    private long costMinor;

    private String currency;

    @Column(name = "available_by")
    private @Nullable Instant availableBy;

    @Column(name = "from_customer")
    private boolean fromCustomer;

    private int feasibility;

    private int satisfaction;

    private String note;

    private boolean chosen;

    protected SolutionOption() {}

    SolutionOption(PlanRound round, int position, OfferedOption offered, ZoneId zone) {
        this.round = round;
        this.position = position;
        this.title = offered.title();
        this.remedy = offered.remedy();
        this.costMinor = offered.cost().minorUnits();
        this.currency = offered.cost().currency().getCurrencyCode();
        this.availableBy = offered.availableBy().map(when -> when.at(zone)).orElse(null);
        this.fromCustomer = offered.fromCustomer();
        this.feasibility = offered.feasibility();
        this.satisfaction = offered.satisfaction();
        this.note = offered.note();
    }

    void choose() {
        chosen = true;
    }

    public boolean isChosen() {
        return chosen;
    }

    public boolean isFromCustomer() {
        return fromCustomer;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String title() {
        return title;
    }

    public Remedy remedy() {
        return remedy;
    }

    public Money cost() {
        return Money.ofMinor(costMinor, currency);
    }

    public Optional<Instant> availableBy() {
        return Optional.ofNullable(availableBy);
    }

    public int feasibility() {
        return feasibility;
    }

    public int satisfaction() {
        return satisfaction;
    }

    public String note() {
        return note;
    }
}
