package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The file is larger than what is kept with a case. */
public class AttachmentTooLarge extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AttachmentTooLarge(long limitMegabytes) {
        super("RDR-CMP-003", limitMegabytes);
    }
}
