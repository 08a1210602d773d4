package org.redress.participant.boundary;

import org.redress.shared.BusinessException;

/** Nobody said who is asked, and no contact is kept for the role. */
public class ParticipantUnknown extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ParticipantUnknown() {
        super("RDR-PAR-004");
    }
}
