package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.web.shell.Me;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.Phase;

/** What there is to choose from in the inbox. People and teams are read once, however often the page asks. Source: R-005. */
@Named
@RequestScoped
public class InboxChoices {
    @Inject
    StaffDirectory staff;

    @Inject
    Me me;

    private @Nullable List<StaffPerson> agents;
    private @Nullable Map<String, String> teams;

    /** Whose work can be looked at. */
    public List<StaffPerson> getHolders() {
        if (agents == null) {
            agents = staff.withRole(Caller.AGENT);
        }
        return agents;
    }

    /** Whom a supervisor can give a task to. */
    public List<StaffPerson> getColleagues() {
        return me.is(Caller.SUPERVISOR) || me.is(Caller.MANAGER) ? getHolders() : List.of();
    }

    /** The teams there are, by code. */
    public Map<String, String> getTeams() {
        if (teams == null) {
            teams = staff.teams();
        }
        return teams;
    }

    public List<Phase> getPhases() {
        return List.of(Phase.values());
    }

    public List<String> getSeverities() {
        return List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");
    }

    /** What customers can mean to us. */
    public List<Grade> getGrades() {
        return List.of(Grade.values());
    }

    /** What cases can come as. */
    public List<Medium> getMedia() {
        return List.of(Medium.values());
    }

    /** The columns that may be left out. */
    public List<ListColumn> getColumns() {
        return List.of(ListColumn.values());
    }
}
