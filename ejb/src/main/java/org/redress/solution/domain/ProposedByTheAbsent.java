package org.redress.solution.domain;

import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** Nobody approves in the place of somebody what that one proposed herself. */
public class ProposedByTheAbsent extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ProposedByTheAbsent(long proposedBy) {
        super("RDR-SOL-022", new StaffRef(proposedBy));
    }
}
