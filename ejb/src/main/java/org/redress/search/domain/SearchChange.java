package org.redress.search.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the indexes have to read again, written with the change itself. It says which case or which customer, never
 * what changed. Once it is there for everybody it gets its place among all changes, and after some days it is forgotten.
 */
@Entity
@Table(name = "search_change")
public class SearchChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_change_seq")
    @SequenceGenerator(name = "search_change_seq", sequenceName = "search_change_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "feed_position")
    private @Nullable Long feedPosition;

    protected SearchChange() {}

    public SearchChange(ChangeKind kind, long subjectId, Instant writtenAt) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.writtenAt = writtenAt;
    }

    /** This is its place among all changes. */
    public void standsAt(long position) {
        if (feedPosition != null) {
            throw new IllegalStateException("change " + id + " stands at " + feedPosition + " already");
        }
        feedPosition = position;
    }

    public ChangeKind kind() {
        return kind;
    }

    /** The number of the case or the customer. */
    public long subjectId() {
        return subjectId;
    }

    /** Its place among all changes, once it has one. */
    public Optional<Long> feedPosition() {
        return Optional.ofNullable(feedPosition);
    }
}
