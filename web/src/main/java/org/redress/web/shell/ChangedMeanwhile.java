package org.redress.web.shell;

import org.redress.shared.BusinessException;

/** Somebody else saved the same thing first. */
class ChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("RDR-WEB-409");
    }
}
