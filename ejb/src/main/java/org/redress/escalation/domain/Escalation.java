package org.redress.escalation.domain;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody called for help with. It is open until somebody takes it on, who says what is to be done and by
 * when it can be put right; then until it is settled with its result. Before that it may be withdrawn with the reason, and
 * it is withdrawn with its case. A reminder is counted for every working day it stays open. Source: R-060 to R-062, R-072.
 */
@Entity
@Table(name = "escalation")
@SequenceGenerator(name = "escalation_seq", sequenceName = "escalation_seq", allocationSize = 50)
public class Escalation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private EscalationReason reason;

    @Lob
    private String detail;

    @Column(name = "escalated_by")
    private @Nullable Long escalatedBy;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    private EscalationState state;

    @Column(name = "route_role")
    private @Nullable String role;

    @Enumerated(EnumType.STRING)
    private @Nullable EscalationAnswer answer;

    @Lob
    private @Nullable String words;

    private @Nullable Long handler;

    @Column(name = "taken_on_at")
    private @Nullable Instant takenOnAt;

    @Column(name = "estimate_at")
    private @Nullable Instant estimateAt;

    private int reminders;

    @Lob
    @Column(name = "outcome_text")
    private @Nullable String outcome;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Escalation() {}

    public Escalation(long caseId, CallForHelp call) {
        this.caseId = caseId;
        this.reason = call.reason();
        this.detail = call.detail();
        this.escalatedBy = call.escalatedBy().orElse(null);
        this.escalatedAt = call.escalatedAt();
        this.state = EscalationState.OPEN;
    }

    /** The table has said whom it waits for: a role, in lower case. Source: R-061. */
    public void route(String waitsFor) {
        requireOpen();
        role = waitsFor;
    }

    /**
     * Somebody takes it on. Source: R-062, R-067.
     *
     * @throws EscalationOver when it is settled or withdrawn
     */
    public void takeOn(TakenOn taken) {
        requireOpen();
        state = EscalationState.TAKEN_ON;
        answer = taken.answer();
        words = taken.words();
        handler = taken.handler();
        takenOnAt = taken.takenOnAt();
        estimateAt = taken.estimateAt();
    }

    /** A working day has passed and it is still open; nothing when it is over. Source: R-072. */
    public boolean remind() {
        if (!isOpen()) {
            return false;
        }
        reminders++;
        return true;
    }

    /**
     * The reason for it is gone.
     *
     * @param result what came of it
     * @throws EscalationOver when it is settled or withdrawn already
     */
    public void settle(String result, Instant now) {
        end(EscalationState.SETTLED, result, now);
    }

    /**
     * Nobody needs to act any more.
     *
     * @param because why; empty when its case ended
     * @throws EscalationOver when it is settled or withdrawn already
     */
    public void withdraw(String because, Instant now) {
        end(EscalationState.WITHDRAWN, because, now);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public CallForHelp call() {
        return new CallForHelp(reason, detail, Optional.ofNullable(escalatedBy), escalatedAt);
    }

    public EscalationState state() {
        return state;
    }

    /** The role it waits for, once the table has said so. */
    public Optional<String> role() {
        return Optional.ofNullable(role);
    }

    /** What whoever took it on said; nothing before somebody did. */
    public Optional<TakenOn> takenOn() {
        return answer == null || words == null || estimateAt == null || handler == null || takenOnAt == null
                ? Optional.empty()
                : Optional.of(new TakenOn(answer, words, estimateAt, handler, takenOnAt));
    }

    public int reminders() {
        return reminders;
    }

    /** What came of it, or why it was withdrawn. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public String toString() {
        return "Escalation#" + id();
    }

    private void end(EscalationState how, String result, Instant now) {
        requireOpen();
        state = how;
        outcome = result;
        endedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new EscalationOver();
        }
    }
}
