package org.redress.handover.domain;

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
 * A case that goes to somebody else. It is offered until whoever gets it has accepted it or given it back with the reason;
 * before that it may be taken back, and it is with its case. The case is with whoever had it until it is accepted. Source:
 * R-031, R-068, R-070.
 */
@Entity
@Table(name = "handover")
@SequenceGenerator(name = "handover_seq", sequenceName = "handover_seq", allocationSize = 50)
public class Handover {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handover_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "handed_by")
    private long handedBy;

    private @Nullable Long giver;

    private long receiver;

    @Lob
    @Column(name = "why_not")
    private String whyNot;

    @Lob
    @Column(name = "why_she")
    private String whyShe;

    @Lob
    private String wanted;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "back_at")
    private @Nullable Instant backAt;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Lob
    @Column(name = "ended_text")
    private @Nullable String endedText;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Handover() {}

    /**
     * @param handedBy the staff member who hands it over
     * @param giver whoever deals with the case, if anybody does
     * @param receiver the staff member who is to deal with it
     * @param backAt when she is back; nothing while she is here
     */
    public Handover(
            long caseId,
            long handedBy,
            Optional<Long> giver,
            long receiver,
            HandoverWords words,
            Optional<Instant> backAt,
            Instant now) {
        this.caseId = caseId;
        this.handedBy = handedBy;
        this.giver = giver.orElse(null);
        this.receiver = receiver;
        this.whyNot = words.whyNot();
        this.whyShe = words.whyShe();
        this.wanted = words.wanted();
        this.backAt = backAt.orElse(null);
        this.handedAt = now;
        this.state = HandoverState.OFFERED;
    }

    /**
     * Somebody has the case from now on: whoever was to get it, who stands in for her, or a supervisor.
     *
     * @throws HandoverOver when it is accepted, returned or withdrawn already
     */
    public void accept(long by, Instant now) {
        end(HandoverState.ACCEPTED, by, "", now);
    }

    /**
     * It stays with whoever has it.
     *
     * @throws HandoverOver when it is accepted, returned or withdrawn already
     */
    public void giveBack(long by, String reason, Instant now) {
        end(HandoverState.RETURNED, by, reason, now);
    }

    /**
     * Nobody needs to decide any more.
     *
     * @param because why; empty when its case ended
     * @throws HandoverOver when it is accepted, returned or withdrawn already
     */
    public void withdraw(Optional<Long> by, String because, Instant now) {
        end(HandoverState.WITHDRAWN, by.orElse(null), because, now);
    }

    public boolean isOpen() {
        return state == HandoverState.OFFERED;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long handedBy() {
        return handedBy;
    }

    public Optional<Long> giver() {
        return Optional.ofNullable(giver);
    }

    public long receiver() {
        return receiver;
    }

    public HandoverWords words() {
        return new HandoverWords(whyNot, whyShe, wanted);
    }

    public Instant handedAt() {
        return handedAt;
    }

    /** When whoever gets it is back, where she was away. Source: R-070. */
    public Optional<Instant> backAt() {
        return Optional.ofNullable(backAt);
    }

    public HandoverState state() {
        return state;
    }

    /** Who decided; nobody when its case ended. */
    public Optional<Long> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** Why it was returned or withdrawn. */
    public Optional<String> endedBecause() {
        return Optional.ofNullable(endedText).filter(text -> !text.isEmpty());
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    @Override
    public String toString() {
        return "Handover#" + id();
    }

    private void end(HandoverState how, @Nullable Long by, String because, Instant now) {
        if (!isOpen()) {
            throw new HandoverOver();
        }
        state = how;
        endedBy = by;
        endedText = because;
        endedAt = now;
    }
}
