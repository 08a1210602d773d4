package org.redress.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record of the case as columns. */
@Embeddable
public class WrittenRecord {
    @Nullable
    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "follow_up_procedure")
    private String followUpProcedure;

    @Nullable
    @Column(name = "follow_up_by")
    private Long followUpBy;

    @Lob
    @Column(name = "other_information")
    private String otherInformation;

    @Nullable
    @Column(name = "record_completed_at")
    private Instant completedAt;

    protected WrittenRecord() {}

    WrittenRecord(CaseRecord facts) {
        followUpOn = facts.followUpOn().orElse(null);
        followUpProcedure = facts.followUpProcedure().strip();
        followUpBy = facts.followUpBy().orElse(null);
        otherInformation = facts.otherInformation().strip();
        completedAt = facts.completedAt().orElse(null);
    }

    static WrittenRecord none() {
        return new WrittenRecord(new CaseRecord(Optional.empty(), "", Optional.empty(), "", Optional.empty()));
    }

    CaseRecord facts() {
        return new CaseRecord(
                Optional.ofNullable(followUpOn),
                followUpProcedure,
                Optional.ofNullable(followUpBy),
                otherInformation,
                Optional.ofNullable(completedAt));
    }
}
