package org.redress.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.participant.boundary.AskParticipant;
import org.redress.participant.boundary.ParticipantService;
import org.redress.participant.domain.RequestKind;
import org.redress.shared.Retrying;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.web.complaint.CaseView;

/** Asking a supplier or a department for something by a date, at any time in a case. Source, W-17. */
@Named
@ViewScoped
public class AskForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ParticipantService participants;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Retrying retrying;

    private final DateEntry by = new DateEntry();
    private String team = "";
    private StakeholderRole role = StakeholderRole.SUPPLIER;
    private String name = "";
    private String email = "";
    private RequestKind kind = RequestKind.GOODS;
    private String words = "";
    private @Nullable Integer leadDays;
    private boolean urgent;

    public String ask() {
        AskParticipant command = new AskParticipant(
                caseView.getCaseId(),
                isTeamAsked() ? StakeholderRole.OTHER : role,
                Optional.of(team).filter(code -> !code.isEmpty()),
                isTeamAsked() ? "" : name,
                isTeamAsked() ? "" : email,
                kind,
                words,
                by.when(),
                Optional.ofNullable(leadDays),
                urgent);
        retrying.run(() -> participants.ask(command));
        return caseView.done(isTeamAsked() ? "participant.ask.team.text" : "participant.ask.done.text");
    }

    /** Whether a team of ours gets the task, so that nobody needs to say how it is reached. */
    public boolean isTeamAsked() {
        return !team.isEmpty();
    }

    /** The teams of ours by code. */
    public Map<String, String> getTeams() {
        return staff.teams();
    }

    public List<StakeholderRole> getRoles() {
        return Arrays.asList(StakeholderRole.values());
    }

    public List<RequestKind> getKinds() {
        return List.of(RequestKind.values());
    }

    public DateEntry getBy() {
        return by;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String value) {
        team = value;
    }

    public StakeholderRole getRole() {
        return role;
    }

    public void setRole(StakeholderRole value) {
        role = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String value) {
        email = value;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind value) {
        kind = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public @Nullable Integer getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(@Nullable Integer value) {
        leadDays = value;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean value) {
        urgent = value;
    }
}
