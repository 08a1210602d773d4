package org.redress.intake.domain;

import org.redress.shared.BusinessException;

/** The import is running, or its file has not been checked yet. */
public class ImportNotReady extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ImportNotReady(long jobId, ImportState state) {
        super("RDR-INT-011", jobId, state);
    }
}
