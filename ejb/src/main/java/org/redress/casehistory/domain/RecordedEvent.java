package org.redress.casehistory.domain;

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
 * A case event as it stands in the history, for ever: it has no way to change. Later it gets its place among the events of
 * all cases, once.
 */
@Entity
@Table(name = "case_event")
public class RecordedEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_event_seq")
    @SequenceGenerator(name = "case_event_seq", sequenceName = "case_event_seq", allocationSize = 50)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "event_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CaseEventKind kind;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "payload")
    private String payload;

    @Column(name = "feed_position")
    private @Nullable Long feedPosition;

    protected RecordedEvent() {}

    public RecordedEvent(CaseEventRecorded recorded) {
        this.caseId = recorded.event().caseId();
        this.number = recorded.sequence();
        this.kind = recorded.event().kind();
        this.occurredAt = recorded.event().occurredAt();
        this.recordedAt = recorded.recordedAt();
        this.actor = recorded.actorReference();
        this.payload = EventPayload.write(recorded.event().payload());
    }

    public CaseEventRecorded toEvent() {
        return event(caseId, kind, occurredAt, payload, number, recordedAt, actor);
    }

    /** An event as its columns say it, for many at once. */
    public static CaseEventRecorded event(
            long caseId,
            CaseEventKind kind,
            Instant occurredAt,
            String payload,
            int number,
            Instant recordedAt,
            String actor) {
        return new CaseEventRecorded(
                new CaseEvent(caseId, kind, occurredAt, EventPayload.read(payload)), number, recordedAt, actor);
    }

    /** This is its place among the events of all cases. */
    public void standsAt(long position) {
        if (feedPosition != null) {
            throw new IllegalStateException("event " + id + " stands at " + feedPosition + " already");
        }
        feedPosition = position;
    }

    /** Its place among the events of all cases, once it has one. */
    public Optional<Long> feedPosition() {
        return Optional.ofNullable(feedPosition);
    }
}
