package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The name of a file promises something else than what is in it, like text that is called a picture. */
public class AttachmentNameMisleads extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AttachmentNameMisleads(FileKind found) {
        super("RDR-CMP-007", found, found.usualEnding());
    }
}
