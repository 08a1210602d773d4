package org.redress.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who owns the case, in the customer's eyes and in fact. The first never changes once there is one. */
@Embeddable
public class Ownership {
    @Nullable
    @Column(name = "perceived_owner")
    private Long perceived;

    @Nullable
    @Column(name = "actual_owner")
    private Long actual;

    @Enumerated(EnumType.STRING)
    private Responsibility responsibility;

    @Nullable
    @Column(name = "responsibility_at")
    private Instant decidedAt;

    protected Ownership() {}

    private Ownership(
            @Nullable Long perceived,
            @Nullable Long actual,
            Responsibility responsibility,
            @Nullable Instant decidedAt) {
        this.perceived = perceived;
        this.actual = actual;
        this.responsibility = responsibility;
        this.decidedAt = decidedAt;
    }

    static Ownership nobody() {
        return new Ownership(null, null, Responsibility.OPEN, null);
    }

    Ownership takenBy(long staffId) {
        return new Ownership(firstContact(staffId), staffId, Responsibility.OPEN, null);
    }

    Ownership acceptedBy(long staffId, Instant at) {
        return new Ownership(firstContact(staffId), staffId, Responsibility.ACCEPTED, at);
    }

    /** Somebody else deals with it; what was said of the responsibility stays said. */
    Ownership passedTo(long staffId) {
        return new Ownership(firstContact(staffId), staffId, responsibility, decidedAt);
    }

    Ownership refusedAt(Instant at) {
        return new Ownership(perceived, null, Responsibility.REFUSED, at);
    }

    Owners state() {
        return new Owners(
                Optional.ofNullable(perceived),
                Optional.ofNullable(actual),
                responsibility,
                Optional.ofNullable(decidedAt));
    }

    private Long firstContact(long staffId) {
        return perceived == null ? Long.valueOf(staffId) : perceived;
    }
}
