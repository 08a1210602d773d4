package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.identity.domain.ActorRef;
import org.redress.shared.BusinessException;

/** Somebody gave it another time after it was read: whoever moves it from the time she saw would move it from one she did not. */
public class OtherTimeMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    /**
     * @param by who did
     * @param to the time that holds now
     */
    public OtherTimeMeanwhile(ActorRef by, Instant to) {
        super("RDR-CMT-028", by, to);
    }
}
