package org.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** The acting person for the frame: her name, and which places the rail shows her. Doors decide, not the rail. */
@Named
@RequestScoped
public class Me {
    @Inject
    CurrentActor currentActor;

    @Inject
    StaffDirectory directory;

    public boolean isSignedIn() {
        return currentActor.get() instanceof StaffActor;
    }

    public long getStaffId() {
        return currentActor.staff().staffId();
    }

    public String getName() {
        return currentActor.get() instanceof StaffActor staff
                ? directory.names(List.of(staff.staffId())).getOrDefault(staff.staffId(), "")
                : "";
    }

    public StaffActor getActor() {
        return currentActor.staff();
    }

    public boolean isRegistering() {
        return isHandling();
    }

    public boolean isApproving() {
        return is(Caller.SUPERVISOR) || is(Caller.MANAGER);
    }

    public boolean isImporting() {
        return isMailing();
    }

    /** Whether she lets other systems in. */
    public boolean isIssuingTokens() {
        return is(Caller.ADMINISTRATOR);
    }

    /** Whether she moves the clock, where it can be moved. */
    public boolean isMovingTheClock() {
        return is(Caller.ADMINISTRATOR);
    }

    /** Whether she reads what was agreed on with customers. */
    public boolean isReadingAgreements() {
        return isAgreeing() || is(Caller.SUPERVISOR);
    }

    /** Whether she drafts agreements, signs them off and ends them. */
    public boolean isAgreeing() {
        return is(Caller.PROCESS_OWNER) || is(Caller.MANAGER);
    }

    /** Whether she sees how processes run. */
    public boolean isSeeingProcesses() {
        return isMailing() || is(Caller.PROCESS_OWNER);
    }

    /** Whether she says that clocks stand still for force majeure, and corrects what moved them. */
    public boolean isSettingClocks() {
        return isApproving();
    }

    /** Whether she sees to steps that failed. */
    public boolean isMending() {
        return isMailing();
    }

    public boolean isMailing() {
        return is(Caller.SUPERVISOR) || is(Caller.MANAGER) || is(Caller.ADMINISTRATOR);
    }

    /** Whether she works on cases, so that she reads what was written down beside them. */
    public boolean isHandling() {
        return is(Caller.AGENT) || is(Caller.SUPERVISOR) || is(Caller.MANAGER);
    }

    public boolean is(Caller role) {
        return currentActor.get().callers().contains(role);
    }

    /** Ends the session and shows the sign-in page. */
    public void signOut() throws Exception {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getRequest() instanceof jakarta.servlet.http.HttpServletRequest request) {
            request.logout();
        }
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login.xhtml");
    }
}
