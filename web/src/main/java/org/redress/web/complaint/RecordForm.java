package org.redress.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.CompleteRecord;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.domain.CaseRecord;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.shared.Retrying;
import org.redress.web.shell.Me;

/** Step 4: the written record with its follow-up. */
@Named
@ViewScoped
public class RecordForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient IdentificationService identification;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Me me;

    @Nullable
    private LocalDate followUpOn;

    @Nullable
    private Long followUpBy;

    private String followUpProcedure = "";
    private String otherInformation = "";

    @PostConstruct
    void load() {
        CaseRecord record = caseView.getDetails().record();
        followUpOn = record.followUpOn().orElse(null);
        followUpBy = record.followUpBy().orElse(me.getStaffId());
        followUpProcedure = record.followUpProcedure();
        otherInformation = record.otherInformation();
    }

    public String complete() {
        LocalDate day = Objects.requireNonNull(followUpOn, "the form requires a day");
        long person = Objects.requireNonNull(followUpBy, "the form requires a person");
        retrying.run(() -> identification.completeRecord(
                new CompleteRecord(caseView.getWorkItemId(), day, followUpProcedure, person, otherInformation)));
        return caseView.done("complaint.record.done.text");
    }

    /** Who can be responsible for the follow-up. */
    public List<StaffPerson> getPeople() {
        return staff.withRole(Caller.AGENT);
    }

    @Nullable
    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(@Nullable LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }

    @Nullable
    public Long getFollowUpBy() {
        return followUpBy;
    }

    public void setFollowUpBy(@Nullable Long followUpBy) {
        this.followUpBy = followUpBy;
    }

    public String getFollowUpProcedure() {
        return followUpProcedure;
    }

    public void setFollowUpProcedure(String followUpProcedure) {
        this.followUpProcedure = followUpProcedure;
    }

    public String getOtherInformation() {
        return otherInformation;
    }

    public void setOtherInformation(String otherInformation) {
        this.otherInformation = otherInformation;
    }
}
