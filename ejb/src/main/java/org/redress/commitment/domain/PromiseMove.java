package org.redress.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One renegotiation of a promise, with its reason. Source: R-078. */
@Entity
@Table(name = "promise_move")
@SequenceGenerator(name = "promise_move_seq", sequenceName = "promise_move_seq", allocationSize = 50)
public class PromiseMove {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promise_move_seq")
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "promise_id")
    private Promise promise;

    private int turn;

    @Column(name = "was_due_at")
    private Instant wasDueAt;

    @Column(name = "new_due_at")
    private Instant newDueAt;

    @Lob
    private String reason;

    @Column(name = "moved_by")
    private @Nullable Long movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected PromiseMove() {}

    PromiseMove(
            Promise promise,
            int turn,
            Instant wasDueAt,
            Instant newDueAt,
            String reason,
            @Nullable Long movedBy,
            Instant movedAt) {
        this.promise = promise;
        this.turn = turn;
        this.wasDueAt = wasDueAt;
        this.newDueAt = newDueAt;
        this.reason = reason;
        this.movedBy = movedBy;
        this.movedAt = movedAt;
    }

    /** Which move of its promise it is, from 1. */
    public int turn() {
        return turn;
    }

    public Instant wasDueAt() {
        return wasDueAt;
    }

    public Instant newDueAt() {
        return newDueAt;
    }

    public String reason() {
        return reason;
    }

    /** Who of us moved it; nobody when the customer did herself. */
    public Optional<Long> movedBy() {
        return Optional.ofNullable(movedBy);
    }

    public Instant movedAt() {
        return movedAt;
    }
}
