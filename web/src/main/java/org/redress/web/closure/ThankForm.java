package org.redress.web.closure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.redress.closure.boundary.ShortPathService;
import org.redress.closure.boundary.ThankCustomer;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** A compliment is thanked for and passed on. Source: R-004. */
@Named
@ViewScoped
public class ThankForm extends ToldText {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient ShortPathService shortPath;

    @Inject
    transient Retrying retrying;

    @Inject
    transient StaffDirectory staff;

    private String team = "";

    /** Keeps the thanks and closes the case. */
    public String finish() {
        ThankCustomer command = new ThankCustomer(caseView.getWorkItemId(), getWords(), getWay(), team, getBecause());
        retrying.run(() -> shortPath.thank(command));
        return caseView.done("closure.thank.finished.text");
    }

    /** The teams by code, with their names. */
    public Map<String, String> getTeams() {
        return staff.teams();
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }
}
