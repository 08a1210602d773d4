package org.redress.closure.domain;

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
 * That a customer was asked whether it is solved, was reminded, and did not answer. It stands until she answers after all
 * or a supervisor has her contacted again; a case may be closed without her agreement only while it stands. Source: R-063,
 *
 */
@Entity
@Table(name = "customer_silence")
public class Silence {
    private static final int PLACES = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_silence_seq")
    @SequenceGenerator(name = "customer_silence_seq", sequenceName = "customer_silence_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private long turn;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private SilenceReview review;

    @Lob
    @Column(name = "review_note")
    private String reviewNote;

    @Nullable
    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Nullable
    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Nullable
    @Column(name = "broken_at")
    private Instant brokenAt;

    @Version
    private long version;

    protected Silence() {}

    /** @param turn how many silences there were up to this one, over all cases */
    public Silence(long caseId, long turn, Instant noticedAt) {
        this.caseId = caseId;
        this.turn = turn;
        this.noticedAt = noticedAt;
        this.reviewNote = "";
    }

    /** Which one of ten in turn it is, 1 to 10. */
    public long placeInTen() {
        return (turn - 1) % PLACES + 1;
    }

    /** A supervisor finds that enough was done to reach her. */
    public void accept(long reviewer, Instant at) {
        reviewed(SilenceReview.ACCEPTED, "", reviewer, at);
    }

    /**
     * A supervisor has her contacted again.
     *
     * @param how what is to be tried
     */
    public void contactAgain(String how, long reviewer, Instant at) {
        reviewed(SilenceReview.CONTACT_AGAIN, how, reviewer, at);
    }

    /** She has answered after all. */
    public void breakAt(Instant at) {
        requireStanding();
        brokenAt = at;
    }

    /** Whether it is still so that nobody has heard from her and nobody asks her again. */
    public boolean isStanding() {
        return brokenAt == null && review != SilenceReview.CONTACT_AGAIN;
    }

    private void reviewed(SilenceReview how, String note, long reviewer, Instant at) {
        requireStanding();
        review = how;
        reviewNote = note.strip();
        reviewedBy = reviewer;
        reviewedAt = at;
    }

    private void requireStanding() {
        if (!isStanding()) {
            throw new IllegalStateException("the silence " + id + " of case " + caseId + " is over");
        }
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long turn() {
        return turn;
    }

    public Instant noticedAt() {
        return noticedAt;
    }

    /** What the supervisor said, if she looked at it. */
    public Optional<SilenceReview> review() {
        return Optional.ofNullable(review);
    }

    public String reviewNote() {
        return reviewNote;
    }

    public Optional<Long> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }
}
