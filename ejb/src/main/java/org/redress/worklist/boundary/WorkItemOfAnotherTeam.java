package org.redress.worklist.boundary;

import org.redress.identity.boundary.NotAllowed;
import org.redress.identity.domain.TeamRef;

/** The task is in the queue of a team the person does not belong to, or meant for another role. */
public class WorkItemOfAnotherTeam extends NotAllowed {
    private static final long serialVersionUID = 1L;

    public WorkItemOfAnotherTeam(String team) {
        super("RDR-WRK-004", new TeamRef(team));
    }
}
