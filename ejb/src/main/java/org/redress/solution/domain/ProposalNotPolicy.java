package org.redress.solution.domain;

import org.redress.commitment.domain.Remedy;
import org.redress.shared.BusinessException;

/** Policy does not allow this remedy for this amount; nobody can approve it. Source: R-047. */
public class ProposalNotPolicy extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ProposalNotPolicy(Remedy remedy, String reason) {
        super("RDR-SOL-001", remedy, reason);
    }
}
