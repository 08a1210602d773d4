package org.redress.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ResponsibilityService;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.shared.Retrying;
import org.redress.web.i18n.Messages;

/** A supervisor decides who is asked to take a complaint after somebody did not. */
@Named
@ViewScoped
public class AssignResponsibilityForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient ResponsibilityService responsibility;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Messages messages;

    @Nullable
    private Long staffId;

    private String reason = "";
    private String refusal = "";
    private long refusedBy;
    private boolean oneMore;

    @PostConstruct
    void load() {
        complaints.notes(caseView.getCaseId()).stream().findFirst().ifPresent(note -> {
            refusal = note.text();
            refusedBy = note.writtenBy();
        });
    }

    public String assign() {
        long chosen = Objects.requireNonNull(staffId, "the form requires a person");
        retrying.run(() -> {
            if (oneMore) {
                responsibility.assignOneMore(caseView.getWorkItemId(), chosen, reason);
            } else {
                responsibility.assign(caseView.getWorkItemId(), chosen, reason);
            }
        });
        return caseView.done("complaint.responsibility.assigned.text");
    }

    /** The agents of the case's team. */
    public List<StaffPerson> getPeople() {
        return staff.members(caseView.getDetails().summary().team(), Caller.AGENT);
    }

    /** What somebody is called in the list, and whether it is she who did not take it. */
    public String called(StaffPerson person) {
        return person.staffId() == refusedBy
                ? messages.text("complaint.assign.person.refused", person.name())
                : person.name();
    }

    /** Why it was not taken: the latest note of the case. */
    public String getRefusal() {
        return refusal;
    }

    @Nullable
    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(@Nullable Long staffId) {
        this.staffId = staffId;
    }

    /** Whether anybody else than those the customer has spoken with would be the third. */
    public boolean isTwoSpokenWith() {
        return complaints.spokenWith(caseView.getCaseId()).staffIds().size() > 1;
    }

    public boolean isOneMore() {
        return oneMore;
    }

    public void setOneMore(boolean value) {
        oneMore = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
