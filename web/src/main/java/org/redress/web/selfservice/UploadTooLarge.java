package org.redress.web.selfservice;

import org.redress.shared.BusinessException;

/** More was sent at once than is taken. */
class UploadTooLarge extends BusinessException {
    private static final long serialVersionUID = 1L;

    UploadTooLarge() {
        super("RDR-SLF-001");
    }
}
