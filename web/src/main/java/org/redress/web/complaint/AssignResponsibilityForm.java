package org.redress.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEventKind;
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
    transient TimelineQueries timeline;

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
    private @Nullable Long refusedBy;
    private boolean oneMore;

    @PostConstruct
    void load() {
        timeline.of(caseView.getCaseId()).stream()
                .filter(event -> event.kind() == CaseEventKind.RESPONSIBILITY_REFUSED)
                .map(event -> Long.valueOf(event.payload().get("note")))
                .reduce((before, last) -> last)
                .ifPresent(this::refused);
    }

    private void refused(long noteId) {
        complaints.notes(caseView.getCaseId()).stream()
                .filter(note -> note.noteId() == noteId)
                .findFirst()
                .ifPresent(note -> {
                    refusal = note.text();
                    refusedBy = note.writtenBy().orElse(null);
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
        return Long.valueOf(person.staffId()).equals(refusedBy)
                ? messages.text("complaint.assign.person.refused", person.name())
                : person.name();
    }

    /** Why it was not taken, as whoever refused last said it; empty where nobody answered. */
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
