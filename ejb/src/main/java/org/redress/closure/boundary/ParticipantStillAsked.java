package org.redress.closure.boundary;

import org.redress.shared.BusinessException;

/** Somebody was asked for something and still works on it: contact goes on until it is over. Source: R-085. */
public class ParticipantStillAsked extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ParticipantStillAsked(String who) {
        super("RDR-CLS-012", who);
    }
}
