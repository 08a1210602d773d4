package org.redress.abuse.domain;

import org.redress.shared.BusinessException;

/** A stage is left out, or was taken already: it says which one comes now. Source: R-073, D-06. */
public class AbuseStageOutOfOrder extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AbuseStageOutOfOrder(AbuseStage next) {
        super("RDR-ABU-001", next);
    }
}
