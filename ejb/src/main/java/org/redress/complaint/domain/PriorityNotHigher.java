package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** The case has that priority already, or a higher one. Source: R-067. */
public class PriorityNotHigher extends BusinessException {
    private static final long serialVersionUID = 1L;

    public PriorityNotHigher(Priority now) {
        super("RDR-CMP-031", now);
    }
}
