package org.redress.commitment.domain;

import java.time.Instant;
import org.redress.shared.BusinessException;

/** A customer moves a promise by her own link to a time that is no later than the promised one. Source: R-078. */
public class EarlierThanPromised extends BusinessException {
    private static final long serialVersionUID = 1L;

    public EarlierThanPromised(Instant promised) {
        super("RDR-CMT-027", promised);
    }
}
