package org.redress.recovery.domain;

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
import org.redress.contact.domain.ContactMethod;

/**
 * That the customer of a case that has ended is asked once more whether it stays solved. It is open until she answers,
 * until she has been tried as often as the table says and is written to instead, or until the case is opened again. Source:
 *
 */
@Entity
@Table(name = "follow_up")
public class FollowUp {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    private int missed;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ContactMethod method;

    @Lob
    private String words;

    @Lob
    @Column(name = "fixed_for_good")
    private String fixedForGood;

    private boolean content;

    @Column(name = "asked_for_business")
    private boolean askedForBusiness;

    @Lob
    private String interest;

    @Nullable
    @Column(name = "asked_by")
    private Long askedBy;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected FollowUp() {}

    /** @param attempts how often we try to reach her before she is written to */
    public FollowUp(long caseId, int attempts, Instant dueAt) {
        if (attempts < 1) {
            throw new IllegalArgumentException("case " + caseId + ": nobody asks without an attempt");
        }
        this.caseId = caseId;
        this.attempts = attempts;
        this.dueAt = dueAt;
        this.state = FollowUpState.OPEN;
        this.words = "";
        this.fixedForGood = "";
        this.interest = "";
    }

    /**
     * She says that it stays solved. Source.
     *
     * @throws NotContentEnough when she was asked for business though she is not content
     */
    public void staysSolved(Answer answer, Contentment how, long askedBy, Instant at) {
        requireOpen();
        how.requireBusinessOnlyOfTheContent();
        fixedForGood = how.fixedForGood();
        content = how.content();
        askedForBusiness = how.askedForBusiness();
        interest = how.interest();
        answered(FollowUpState.STAYS_SOLVED, answer, askedBy, at);
    }

    /** She says that it does not. Source. */
    public void cameBack(Answer answer, long askedBy, Instant at) {
        requireOpen();
        answered(FollowUpState.CAME_BACK, answer, askedBy, at);
    }

    /** She was not reached, and there is another attempt: it is made then. */
    public void missedUntil(Instant again) {
        requireOpen();
        if (isLastAttempt()) {
            throw new IllegalStateException("follow-up " + id + " has no attempt left");
        }
        missed++;
        dueAt = again;
    }

    /** She was not reached this last time either. */
    public void missedForGood() {
        requireOpen();
        missed++;
    }

    /** She has got a letter instead. */
    public void writtenTo(Instant at) {
        requireOpen();
        end(FollowUpState.WRITTEN_TO, at);
    }

    /** The case was opened again before anybody asked. */
    public void overtaken(Instant at) {
        requireOpen();
        end(FollowUpState.OVERTAKEN, at);
    }

    public boolean isOpen() {
        return state == FollowUpState.OPEN;
    }

    /** Whether she is written to when she is not reached this time. */
    public boolean isLastAttempt() {
        return missed + 1 >= attempts;
    }

    /** Whether she would like to hear more from us. Source: R-099. */
    public boolean isLead() {
        return !interest.isEmpty();
    }

    private void answered(FollowUpState how, Answer answer, long by, Instant at) {
        method = answer.method();
        words = answer.words().strip();
        askedBy = by;
        end(how, at);
    }

    private void end(FollowUpState how, Instant at) {
        state = how;
        endedAt = at;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("follow-up " + id + " of case " + caseId + " is " + state);
        }
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public FollowUpState state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    public int missed() {
        return missed;
    }

    /** What she answered, once she did. */
    public Optional<Answer> answer() {
        return method == null ? Optional.empty() : Optional.of(new Answer(method, words));
    }

    /** What was spoken about, where it stays solved. */
    public Optional<Contentment> contentment() {
        return state == FollowUpState.STAYS_SOLVED
                ? Optional.of(new Contentment(fixedForGood, content, askedForBusiness, interest))
                : Optional.empty();
    }

    public Optional<Long> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
