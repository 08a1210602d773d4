package org.redress.check.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A step that a process owner had added, done: which one, how it ended, by whom and when. Written once, never changed. It
 * keeps the words of the model it was done with, because the next release may say them otherwise.
 */
@Entity
@Table(name = "completed_check")
public class CompletedCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "completed_check_seq")
    @SequenceGenerator(name = "completed_check_seq", sequenceName = "completed_check_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "task_key")
    private String taskKey;

    private String title;
    private String outcome;

    @Column(name = "outcome_words")
    private String outcomeWords;

    @Column(name = "completed_by")
    private long completedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<CheckAnswer> answers = new ArrayList<>();

    protected CompletedCheck() {}

    public CompletedCheck(
            long caseId,
            String taskKey,
            String title,
            Choice outcome,
            List<GivenAnswer> given,
            long completedBy,
            Instant completedAt) {
        this.caseId = caseId;
        this.taskKey = taskKey;
        this.title = title;
        this.outcome = outcome.code();
        this.outcomeWords = outcome.words().text();
        this.completedBy = completedBy;
        this.completedAt = completedAt;
        given.forEach(answer -> answers.add(new CheckAnswer(this, answers.size(), answer)));
    }

    /** In the order in which they were asked for. */
    public List<CheckAnswer> answers() {
        return List.copyOf(answers);
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String taskKey() {
        return taskKey;
    }

    public String title() {
        return title;
    }

    public String outcome() {
        return outcome;
    }

    public String outcomeWords() {
        return outcomeWords;
    }

    public long completedBy() {
        return completedBy;
    }

    public Instant completedAt() {
        return completedAt;
    }
}
