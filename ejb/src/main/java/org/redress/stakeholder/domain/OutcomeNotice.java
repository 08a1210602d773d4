package org.redress.stakeholder.domain;

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
import java.time.Instant;

/**
 * What the customer was told of the outcome: our words, when and in which way. Written once; a new round of the case adds
 * another. Source: R-089.
 */
@Entity
@Table(name = "outcome_notice")
public class OutcomeNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_notice_seq")
    @SequenceGenerator(name = "outcome_notice_seq", sequenceName = "outcome_notice_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Lob
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_way")
    private ReportWay way;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_by")
    private long toldBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "wording_because")
    private String wordingBecause;

    protected OutcomeNotice() {}

    public OutcomeNotice(long caseId, String words, ReportWay way, Instant toldAt, long toldBy, Instant recordedAt) {
        this(caseId, words, "", way, toldAt, toldBy, recordedAt);
    }

    /** In words that are unkind or vague, with the reason why they stay. */
    public OutcomeNotice(
            long caseId,
            String words,
            String wordingBecause,
            ReportWay way,
            Instant toldAt,
            long toldBy,
            Instant recordedAt) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("case " + caseId + ": the customer was told nothing");
        }
        this.caseId = caseId;
        this.words = words.strip();
        this.way = way;
        this.toldAt = toldAt;
        this.toldBy = toldBy;
        this.recordedAt = recordedAt;
        this.wordingBecause = wordingBecause;
    }

    /** Why its words stay although they are unkind or vague; empty where they are not. */
    public String wordingBecause() {
        return wordingBecause;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String words() {
        return words;
    }

    public ReportWay way() {
        return way;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public long toldBy() {
        return toldBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
