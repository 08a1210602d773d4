package org.redress.studio.domain;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of drawing: one file of one draft, before and after. It is kept for as long as it can be undone; who made it and
 * when is kept for good.
 */
@Entity
@Table(name = "model_draft_change")
@SequenceGenerator(name = "model_draft_change_seq", sequenceName = "model_draft_change_seq", allocationSize = 50)
public class DraftChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "model_draft_change_seq")
    private @Nullable Long id;

    @Column(name = "draft_id")
    private long draft;

    private int step;

    private String resource;

    @Lob
    @Column(name = "text_before")
    private @Nullable String before;

    @Lob
    @Column(name = "text_after")
    private @Nullable String after;

    @Column(name = "drawn_by")
    private long by;

    @Column(name = "drawn_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private DraftChangeState state;

    protected DraftChange() {}

    DraftChange(long draft, int step, String resource, Optional<String> before, Optional<String> after, DoneBy drawn) {
        this.draft = draft;
        this.step = step;
        this.resource = resource;
        this.before = before.orElse(null);
        this.after = after.orElse(null);
        this.by = drawn.staffId();
        this.at = drawn.at();
        this.state = DraftChangeState.DRAWN;
    }

    void undo() {
        state = DraftChangeState.UNDONE;
    }

    void redo() {
        state = DraftChangeState.DRAWN;
    }

    public long draft() {
        return draft;
    }

    /** Counts the steps of its draft from 1. */
    public int step() {
        return step;
    }

    public String resource() {
        return resource;
    }

    /** What the file said; empty when there was none. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** What the file says after it; empty when there is none. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    public DoneBy drawn() {
        return new DoneBy(by, at);
    }

    public DraftChangeState state() {
        return state;
    }
}
