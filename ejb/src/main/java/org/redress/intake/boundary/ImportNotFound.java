package org.redress.intake.boundary;

import org.redress.shared.BusinessException;

/** There is no such import, or not for the acting client. */
public class ImportNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ImportNotFound(long jobId) {
        super("RDR-INT-404", jobId);
    }
}
