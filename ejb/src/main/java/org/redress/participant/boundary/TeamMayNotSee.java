package org.redress.participant.boundary;

import org.redress.shared.BusinessException;

/** Nobody of the team that is asked may see the case, so nobody would find the task. Source: R-017. */
public class TeamMayNotSee extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TeamMayNotSee(String team) {
        super("RDR-PAR-003", team);
    }
}
