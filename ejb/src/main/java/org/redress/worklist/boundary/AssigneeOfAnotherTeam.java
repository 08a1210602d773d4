package org.redress.worklist.boundary;

import org.redress.identity.domain.StaffRef;
import org.redress.identity.domain.TeamRef;
import org.redress.shared.BusinessException;

/** Whoever is to get the task does not belong to the team it waits for. */
public class AssigneeOfAnotherTeam extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AssigneeOfAnotherTeam(long staffId, String team) {
        super("RDR-WRK-010", new StaffRef(staffId), new TeamRef(team));
    }
}
