package org.redress.solution.domain;

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
import org.jspecify.annotations.Nullable;

/** Something that was done to apply a solution. Source: R-076. */
@Entity
@Table(name = "solution_action")
@SequenceGenerator(name = "solution_action_seq", sequenceName = "solution_action_seq", allocationSize = 50)
public class SolutionAction {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solution_action_seq")
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "solution_id")
    private Solution solution;

    private int position;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    private String what;

    private String who;

    @Column(name = "done_at")
    private Instant doneAt;

    protected SolutionAction() {}

    SolutionAction(Solution solution, int position, ActionDone done) {
        this.solution = solution;
        this.position = position;
        this.kind = done.kind();
        this.what = done.what();
        this.who = done.who();
        this.doneAt = done.doneAt();
    }

    public ActionKind kind() {
        return kind;
    }

    public String what() {
        return what;
    }

    public String who() {
        return who;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
