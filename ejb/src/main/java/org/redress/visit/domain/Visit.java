package org.redress.visit.domain;

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
 * Somebody goes to the customer of a case, by appointment. It is arranged until it was held or is cancelled; it may be
 * moved meanwhile. Who went and found nobody leaves it missed: then another time is agreed, or it is cancelled. Its
 * promise is another's row, known here by its id. Source: R-012.
 */
@Entity
@Table(name = "visit")
@SequenceGenerator(name = "visit_seq", sequenceName = "visit_seq", allocationSize = 50)
public class Visit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Lob
    private String reason;

    @Column(name = "arranged_by")
    private long arrangedBy;

    @Column(name = "arranged_at")
    private Instant arrangedAt;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "until_at")
    private Instant untilAt;

    @Lob
    private String place;

    private long visitor;

    @Column(name = "promise_id")
    private long promiseId;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private int moves;

    @Column(name = "arrived_at")
    private @Nullable Instant arrivedAt;

    @Lob
    @Column(name = "outcome_text")
    private @Nullable String outcome;

    @Lob
    @Column(name = "agreed_text")
    private @Nullable String agreed;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Visit() {}

    /**
     * @param reason why somebody goes, for whoever does
     * @param promiseId the promise that this is to the customer
     */
    public Visit(long caseId, String reason, Appointment appointment, long promiseId, long arrangedBy, Instant now) {
        this.caseId = caseId;
        this.reason = reason;
        this.arrangedBy = arrangedBy;
        this.arrangedAt = now;
        this.state = VisitState.ARRANGED;
        this.promiseId = promiseId;
        take(appointment, now);
    }

    /**
     * Another appointment was agreed before anybody went.
     *
     * @param newPromiseId the promise that it is now
     * @throws VisitOver when it is held or cancelled
     * @throws NobodyWasThere when somebody went already
     */
    public void move(Appointment appointment, long newPromiseId, Instant now) {
        requireArranged();
        moves++;
        promiseId = newPromiseId;
        take(appointment, now);
    }

    /**
     * Another appointment was agreed after nobody was there.
     *
     * @throws VisitOver when it is held or cancelled
     */
    public void agreeAgain(Appointment appointment, long newPromiseId, Instant now) {
        requireOpen();
        state = VisitState.ARRANGED;
        move(appointment, newPromiseId, now);
    }

    /**
     * Whoever went spoke with the customer.
     *
     * @param result what came of it
     * @param agreedThen what was agreed with her; empty when nothing was
     * @throws VisitOver when it is held or cancelled
     * @throws NobodyWasThere when that was said already
     */
    public void held(Instant arrival, String result, String agreedThen, Instant now) {
        requireArranged();
        state = VisitState.HELD;
        arrivedAt = arrival;
        outcome = result;
        agreed = agreedThen;
        endedAt = now;
    }

    /**
     * Whoever went found nobody.
     *
     * @throws VisitOver when it is held or cancelled
     * @throws NobodyWasThere when that was said already
     */
    public void miss(Instant arrival) {
        requireArranged();
        state = VisitState.MISSED;
        arrivedAt = arrival;
    }

    /**
     * Nobody goes.
     *
     * @param because why; empty when its case was withdrawn
     * @throws VisitOver when it is held or cancelled
     */
    public void cancel(String because, Instant now) {
        requireOpen();
        state = VisitState.CANCELLED;
        outcome = because;
        endedAt = now;
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

    public String reason() {
        return reason;
    }

    public long arrangedBy() {
        return arrangedBy;
    }

    public Instant arrangedAt() {
        return arrangedAt;
    }

    /** When the appointment that holds was agreed. */
    public Instant appointedAt() {
        return appointedAt;
    }

    public Appointment appointment() {
        return new Appointment(fromAt, untilAt, place, visitor);
    }

    public long promiseId() {
        return promiseId;
    }

    public VisitState state() {
        return state;
    }

    /** How often another time was agreed. */
    public int moves() {
        return moves;
    }

    /** When somebody was there, the last time somebody was. */
    public Optional<Instant> arrivedAt() {
        return Optional.ofNullable(arrivedAt);
    }

    /** What came of it, or why nobody goes. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> agreed() {
        return Optional.ofNullable(agreed);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public String toString() {
        return "Visit#" + id();
    }

    private void take(Appointment appointment, Instant now) {
        appointedAt = now;
        fromAt = appointment.from();
        untilAt = appointment.until();
        place = appointment.place();
        visitor = appointment.visitor();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new VisitOver();
        }
    }

    private void requireArranged() {
        requireOpen();
        if (state == VisitState.MISSED) {
            throw new NobodyWasThere();
        }
    }
}
