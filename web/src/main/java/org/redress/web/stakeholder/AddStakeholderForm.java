package org.redress.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.redress.shared.Retrying;
import org.redress.stakeholder.boundary.AddStakeholder;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.web.complaint.CaseView;

/** Putting somebody on the list of a case whom the table does not name. Source: R-081. */
@Named
@ViewScoped
public class AddStakeholderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient StakeholderService stakeholders;

    @Inject
    transient Retrying retrying;

    private StakeholderRole role = StakeholderRole.OTHER;
    private String name = "";
    private String contact = "";
    private boolean outside;
    private Part part = Part.HEAR;
    private String reason = "";

    public String add() {
        AddStakeholder command = new AddStakeholder(caseView.getCaseId(), role, name, contact, outside, part, reason);
        retrying.run(() -> stakeholders.add(command));
        return caseView.done("stakeholder.add.added.text");
    }

    public List<StakeholderRole> getRoles() {
        return List.of(StakeholderRole.values());
    }

    public List<Part> getParts() {
        return List.of(Part.values());
    }

    public StakeholderRole getRole() {
        return role;
    }

    public void setRole(StakeholderRole role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
