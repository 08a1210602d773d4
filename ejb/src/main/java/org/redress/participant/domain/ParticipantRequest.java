package org.redress.participant.domain;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.WordFate;

/**
 * One thing a supplier or a department of ours is asked for by a date. It is open until it is answered or no longer needed.
 * While it is open the participant may give a date of its own, which is then the one that counts; the first one is never
 * forgotten. When the date passes it is late, until it is answered or another date is given. Source: R-014, R-080, R-086.
 */
@Entity
@Table(name = "participant_request")
public class ParticipantRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participant_request_seq")
    @SequenceGenerator(name = "participant_request_seq", sequenceName = "participant_request_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "stakeholder_id")
    private long stakeholderId;

    private @Nullable String team;
    private boolean outside;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String words;

    @Column(name = "first_due_at")
    private Instant firstDueAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "usually_at")
    private @Nullable Instant usuallyAt;

    private boolean urgent;

    @Column(name = "own_date")
    private @Nullable Instant ownDate;

    @Column(name = "date_words")
    private @Nullable String dateWords;

    @Column(name = "dated_at")
    private Instant datedAt;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private int reminders;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Lob
    @Column(name = "outcome_text")
    private @Nullable String outcome;

    @Column(name = "attachment_id")
    private @Nullable Long attachmentId;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected ParticipantRequest() {}

    public ParticipantRequest(Asked asked, Wanted wanted) {
        this.caseId = asked.caseId();
        this.stakeholderId = asked.stakeholderId();
        this.team = asked.team().orElse(null);
        this.outside = asked.outside();
        this.askedBy = asked.by();
        this.askedAt = asked.at();
        this.datedAt = asked.at();
        this.kind = wanted.kind();
        this.words = wanted.words();
        this.firstDueAt = wanted.by();
        this.dueAt = wanted.by();
        this.usuallyAt = wanted.usually().orElse(null);
        this.urgent = wanted.urgent();
        this.state = RequestState.OPEN;
    }

    /**
     * The participant gives a date of its own, and with it a new time to be reminded of.
     *
     * @return whether it is later than the date that counted until now
     * @throws RequestOver when it is answered or withdrawn
     */
    public boolean giveDate(Instant date, String why, Instant now) {
        requireOpen();
        boolean later = date.isAfter(dueAt);
        ownDate = date;
        dateWords = why;
        dueAt = date;
        datedAt = now;
        state = RequestState.OPEN;
        return later;
    }

    /** Somebody reminds of it. */
    public void remind() {
        requireOpen();
        reminders++;
    }

    /** Its date has passed; nothing when it is late already or over. Source: R-086. */
    public boolean passed() {
        if (state != RequestState.OPEN) {
            return false;
        }
        state = RequestState.LATE;
        return true;
    }

    /**
     * What was asked for is here.
     *
     * @param answer what the participant says or sends
     * @param attachment the file of the case that holds it, where it is one
     * @throws RequestOver when it is answered or withdrawn already
     */
    public void answer(String answer, Optional<Long> attachment, Instant now) {
        end(RequestState.ANSWERED, answer, now);
        attachmentId = attachment.orElse(null);
    }

    /**
     * It is no longer needed.
     *
     * @param because why; empty when its case ended
     * @throws RequestOver when it is answered or withdrawn already
     */
    public void withdraw(String because, Instant now) {
        end(RequestState.WITHDRAWN, because, now);
    }

    /**
     * Before when nothing that needs it can be promised: the date the participant gave, else the one of its usual time.
     * Source: W-17.
     */
    public Optional<Instant> ownWord() {
        return Optional.ofNullable(ownDate).or(() -> Optional.ofNullable(usuallyAt));
    }

    /**
     * The dates it was given for: the one it was asked for and, where the participant gave another, the last of those. The first
     * one was renegotiated when the other was given in time, else it was broken. Source: R-054, R-086.
     *
     * @param name the participant's name
     * @param teamOfCase the team that its case is with
     */
    public List<GivenWord> words(String name, @Nullable String teamOfCase) {
        if (ownDate == null) {
            return List.of(word(name, teamOfCase, askedAt, firstDueAt, false, fate()));
        }
        boolean inTime = !datedAt.isAfter(firstDueAt);
        return List.of(
                word(name, teamOfCase, askedAt, firstDueAt, false, inTime ? WordFate.RENEGOTIATED : WordFate.BROKEN),
                word(name, teamOfCase, datedAt, dueAt, true, fate()));
    }

    private GivenWord word(
            String name, @Nullable String teamOfCase, Instant givenAt, Instant until, boolean moved, WordFate fate) {
        boolean another = fate == WordFate.BROKEN && !moved && ownDate != null;
        return new GivenWord(id(), caseId, null, words, name, teamOfCase, givenAt, until, moved, fate, another);
    }

    /** What became of the date that counts. */
    private WordFate fate() {
        if (state == RequestState.LATE || (endedAt != null && endedAt.isAfter(dueAt))) {
            return WordFate.BROKEN;
        }
        return switch (state) {
            case ANSWERED -> WordFate.KEPT;
            case WITHDRAWN -> WordFate.WITHDRAWN;
            case OPEN, LATE -> WordFate.OPEN;
        };
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

    public long stakeholderId() {
        return stakeholderId;
    }

    /** The team of ours that is asked; nothing when it is nobody who works with this product. */
    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    /** Whether it is asked of somebody who does not belong to the organisation. */
    public boolean isOutside() {
        return outside;
    }

    public Wanted wanted() {
        return new Wanted(kind, words, firstDueAt, Optional.ofNullable(usuallyAt), urgent);
    }

    /** The date that counts. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The date the participant gave itself. */
    public Optional<Instant> ownDate() {
        return Optional.ofNullable(ownDate);
    }

    /** Why the participant gave that date; may be empty. */
    public String dateWords() {
        return dateWords == null ? "" : dateWords;
    }

    /** When the date that counts was set. */
    public Instant datedAt() {
        return datedAt;
    }

    public RequestState state() {
        return state;
    }

    public int reminders() {
        return reminders;
    }

    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The answer, or why it was withdrawn. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Long> attachmentId() {
        return Optional.ofNullable(attachmentId);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public String toString() {
        return "ParticipantRequest#" + id;
    }

    private void end(RequestState how, String said, Instant now) {
        requireOpen();
        state = how;
        outcome = said;
        endedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RequestOver();
        }
    }
}
