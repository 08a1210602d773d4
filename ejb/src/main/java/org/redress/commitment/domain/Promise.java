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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.domain.ActorRef;

/**
 * Something promised to a customer for a day and an hour. It is open until it is kept, withdrawn, or its time passes,
 * which breaks it. While it is open it can be moved with the customer's agreement; its first time is never forgotten.
 * What was done in time but written down too late keeps it after all. One that is broken stays broken; it is owed until it is
 * put right: done after all, or another one was made instead of it. Source.
 */
@Entity
@Table(name = "promise")
@SequenceGenerator(name = "promise_seq", sequenceName = "promise_seq", allocationSize = 50)
public class Promise {
    private static final ActorRef CUSTOMER = new ActorRef("customer");
    private static final ActorRef NOBODY = new ActorRef("nobody");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promise_seq")
    private @Nullable Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private PromiseKind kind;

    private String what;

    @Enumerated(EnumType.STRING)
    private @Nullable ContactMethod method;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column(name = "promised_by")
    private long promisedBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "original_due_at")
    private Instant originalDueAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private PromiseState state;

    private boolean owed;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kept_how")
    private @Nullable ContactOutcome keptHow;

    @Column(name = "put_right_at")
    private @Nullable Instant putRightAt;

    @Column(name = "instead_of")
    private @Nullable Long insteadOf;

    @Column(name = "taken_over_from")
    private @Nullable Long takenOverFrom;

    @Column(name = "was_due_at")
    private @Nullable Instant wasDueAt;

    @Lob
    @Column(name = "later_because")
    private @Nullable String laterBecause;

    @Lob
    @Column(name = "withdrawn_because")
    private @Nullable String withdrawnBecause;

    @OneToMany(mappedBy = "promise", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("movedAt")
    private List<PromiseMove> moves = new ArrayList<>();

    @Version
    private long version;

    @Column(name = "times_moved")
    private int timesMoved;

    protected Promise() {}

    public Promise(long caseId, NewPromise promised) {
        this.caseId = caseId;
        this.kind = promised.kind();
        this.what = promised.what();
        this.method = promised.method().orElse(null);
        this.doneBy = promised.doneBy().orElse(null);
        this.promisedBy = promised.promisedBy();
        this.madeAt = promised.madeAt();
        this.originalDueAt = promised.dueAt();
        this.dueAt = promised.dueAt();
        this.state = PromiseState.OPEN;
        this.owed = true;
    }

    /** One for later than the deadline that holds for it, with the customer's agreement and the reason she was told. Source: R-078. */
    public static Promise beyond(Instant deadline, String because, long caseId, NewPromise promised) {
        Promise late = new Promise(caseId, promised);
        late.wasDueAt = deadline;
        late.laterBecause = because;
        return late;
    }

    /**
     * The one that was agreed on with the customer after the time of this one had passed; it puts this one right. The time
     * that passed and the reason stay on record. Source: R-078.
     *
     * @throws PromiseSettled when nothing is owed any more
     */
    public Promise another(Instant newDueAt, String reason, long by, Instant now) {
        requireOwed();
        breakAt(now);
        owed = false;
        putRightAt = now;
        Promise next = new Promise(caseId, new NewPromise(kind, what, method(), doneBy(), newDueAt, by, now));
        next.insteadOf = id;
        next.wasDueAt = dueAt;
        next.laterBecause = reason;
        return next;
    }

    /**
     * It is still promised for the time somebody saw.
     *
     * @throws OtherTimeMeanwhile when it was moved since
     */
    public void requireDueAt(Instant seen) {
        if (!dueAt.equals(seen)) {
            ActorRef by = moves.stream()
                    .reduce((before, after) -> after)
                    .map(last -> last.movedBy().map(ActorRef::of).orElse(CUSTOMER))
                    .orElse(NOBODY);
            throw new OtherTimeMeanwhile(by, dueAt);
        }
    }

    /** The reminder went out; nothing when it is settled, or went out for this time already. */
    public boolean remind() {
        if (!isOpen() || state == PromiseState.REMINDED) {
            return false;
        }
        state = PromiseState.REMINDED;
        return true;
    }

    /**
     * It was done.
     *
     * @param at when it was done
     * @param how what became of the contact that was promised; nothing where something else was
     * @throws OutcomeMissing when a contact was promised and nobody says what became of it
     * @throws PromiseKeptLate when that was after the promised time
     * @throws PromiseSettled when it is kept or withdrawn already
     */
    public void keep(Instant at, Optional<ContactOutcome> how) {
        if (!isOpen() && state != PromiseState.BROKEN) {
            throw new PromiseSettled(state);
        }
        requireOutcome(how);
        if (isLateAt(at)) {
            throw new PromiseKeptLate(dueAt);
        }
        state = PromiseState.KEPT;
        owed = false;
        keptHow = heard(how);
        settledAt = at;
    }

    /**
     * It was done after its time: it stays broken, and nothing is owed any more.
     *
     * @return whether it was open until now, so that it breaks with this
     * @throws OutcomeMissing when a contact was promised and nobody says what became of it
     * @throws PromiseSettled when nothing is owed any more
     */
    public boolean putRight(Instant at, Optional<ContactOutcome> how) {
        requireOwed();
        requireOutcome(how);
        boolean broke = breakAt(at);
        owed = false;
        keptHow = heard(how);
        putRightAt = at;
        return broke;
    }

    /** Its case is over, or something else was agreed: of a broken one nothing is owed any more. */
    public void letGo() {
        if (isBroken()) {
            owed = false;
        }
    }

    /** Its time has passed; nothing when it is settled already. */
    public boolean breakAt(Instant now) {
        if (!isOpen()) {
            return false;
        }
        state = PromiseState.BROKEN;
        settledAt = now;
        return true;
    }

    /**
     * A later time was agreed with the customer. Source: R-078.
     *
     * @throws PromiseSettled when it is not open
     * @throws TimeHasPassed when the customer was asked after the promised time had passed
     * @throws SameTime when that is the time it has already
     */
    public void move(Instant newDueAt, String reason, long movedBy, Instant now) {
        moveTo(newDueAt, reason, movedBy, now);
    }

    /**
     * The customer moves it herself, to a time that suits her better.
     *
     * @throws PromiseSettled when it is not open
     * @throws TimeHasPassed when its time has passed
     * @throws EarlierThanPromised when the new time is not later than the promised one
     */
    public void moveAsSheAsks(Instant newDueAt, String reason, Instant now) {
        requireOpen();
        if (!newDueAt.isAfter(dueAt)) {
            throw new EarlierThanPromised(dueAt);
        }
        moveTo(newDueAt, reason, null, now);
    }

    private void moveTo(Instant newDueAt, String reason, @Nullable Long movedBy, Instant now) {
        requireOpen();
        if (now.isAfter(dueAt)) {
            throw new TimeHasPassed(dueAt);
        }
        if (newDueAt.equals(dueAt)) {
            throw new SameTime(dueAt);
        }
        timesMoved++;
        moves.add(new PromiseMove(this, timesMoved, dueAt, newDueAt, reason, movedBy, now));
        dueAt = newDueAt;
        state = PromiseState.MOVED;
    }

    /**
     * It need not be kept any more.
     *
     * @throws PromiseSettled when it is not open
     */
    public void withdraw(String reason, Instant now) {
        requireOpen();
        state = PromiseState.WITHDRAWN;
        owed = false;
        withdrawnBecause = reason;
        settledAt = now;
    }

    /** Its case goes on in that one, and there it is owed now. In which it was made is never forgotten, however often that happens. */
    public void takeOver(long intoCase) {
        takenOverFrom = takenOver().orElse(caseId);
        caseId = intoCase;
    }

    /** That case goes on by itself again, and there it is owed as before. */
    public void giveBack(long toCase) {
        takenOverFrom = takenOver().filter(madeIn -> madeIn != toCase).orElse(null);
        caseId = toCase;
    }

    /** The case it was made in, where that one was merged into this, by way of others or not. */
    public Optional<Long> takenOver() {
        return Optional.ofNullable(takenOverFrom);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether that moment is after its time. */
    public boolean isLateAt(Instant moment) {
        return moment.isAfter(dueAt);
    }

    /** Whether it has still to be kept or, once it is broken, to be put right. */
    public boolean isOwed() {
        return owed;
    }

    public boolean isBroken() {
        return state == PromiseState.BROKEN;
    }

    public boolean isMoved() {
        return !moves.isEmpty();
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public long caseId() {
        return caseId;
    }

    public PromiseKind kind() {
        return kind;
    }

    public String what() {
        return what;
    }

    /** How the customer hears of it; nothing where it is done without telling her. */
    public Optional<ContactMethod> method() {
        return Optional.ofNullable(method);
    }

    /** Whether the customer hears from us with it. */
    public boolean tellsTheCustomer() {
        return method != null;
    }

    /** Who of us does it, where that is somebody else than whoever promised. Source: R-050. */
    public Optional<String> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    public long promisedBy() {
        return promisedBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant originalDueAt() {
        return originalDueAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public PromiseState state() {
        return state;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Optional<String> withdrawnBecause() {
        return Optional.ofNullable(withdrawnBecause);
    }

    /** What became of the contact that was promised. Source: R-053. */
    public Optional<ContactOutcome> keptHow() {
        return Optional.ofNullable(keptHow);
    }

    /** When it was put right, after it was broken. */
    public Optional<Instant> putRightAt() {
        return Optional.ofNullable(putRightAt);
    }

    /** The broken one that this one was made instead of. */
    public Optional<Long> insteadOf() {
        return Optional.ofNullable(insteadOf);
    }

    /** The time that counted before this promise was made, where it is later than that. */
    public Optional<Instant> wasDueAt() {
        return Optional.ofNullable(wasDueAt);
    }

    /** Why it is later, as the customer was told. Source: R-078. */
    public Optional<String> laterBecause() {
        return Optional.ofNullable(laterBecause);
    }

    public List<PromiseMove> moves() {
        return List.copyOf(moves);
    }

    private @Nullable ContactOutcome heard(Optional<ContactOutcome> how) {
        return tellsTheCustomer() ? how.orElse(null) : null;
    }

    private void requireOutcome(Optional<ContactOutcome> how) {
        if (kind.isContact() && how.isEmpty()) {
            throw new OutcomeMissing();
        }
    }

    private void requireOwed() {
        if (!owed) {
            throw new PromiseSettled(state);
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new PromiseSettled(state);
        }
    }
}
