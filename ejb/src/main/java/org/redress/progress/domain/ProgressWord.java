package org.redress.progress.domain;

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
import org.redress.stakeholder.domain.ReportWay;

/** What a customer was told of how her case stands: our words, by whom, when and in which way. Written once. Source: R-088. */
@Entity
@Table(name = "progress_word")
public class ProgressWord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "progress_word_seq")
    @SequenceGenerator(name = "progress_word_seq", sequenceName = "progress_word_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Lob
    private String words;

    @Column(name = "wording_because")
    private String wordingBecause;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_way")
    private ReportWay way;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_by")
    private long toldBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ProgressWord() {}

    /**
     * @param wordingBecause why words stay that are unkind or vague; empty where they are not
     * @throws IllegalArgumentException when she was told nothing
     */
    public ProgressWord(
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
        this.wordingBecause = wordingBecause;
        this.way = way;
        this.toldAt = toldAt;
        this.toldBy = toldBy;
        this.recordedAt = recordedAt;
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

    /** Why its words stay although they are unkind or vague; empty where they are not. */
    public String wordingBecause() {
        return wordingBecause;
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
