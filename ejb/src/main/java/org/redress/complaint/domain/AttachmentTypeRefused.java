package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** What is in the file is none of the kinds that are kept with a case, whatever its name says; or it is empty. */
public class AttachmentTypeRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AttachmentTypeRefused() {
        super("RDR-CMP-004");
    }
}
