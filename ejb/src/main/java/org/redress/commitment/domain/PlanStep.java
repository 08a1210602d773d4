package org.redress.commitment.domain;

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
import org.jspecify.annotations.Nullable;

/** One step of a plan: who does what, by when. Source: R-050. */
@Entity
@Table(name = "plan_step")
@SequenceGenerator(name = "plan_step_seq", sequenceName = "plan_step_seq", allocationSize = 50)
public class PlanStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_step_seq")
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private PlanRound round;

    private int position;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String who;

    private String what;

    private Instant deadline;

    protected PlanStep() {}

    PlanStep(PlanRound round, int position, PlannedStep planned, ZoneId zone) {
        this.round = round;
        this.position = position;
        this.party = planned.party();
        this.who = planned.who();
        this.what = planned.what();
        this.deadline = planned.deadline().at(zone);
    }

    public Party party() {
        return party;
    }

    public String who() {
        return who;
    }

    public String what() {
        return what;
    }

    public Instant deadline() {
        return deadline;
    }
}
