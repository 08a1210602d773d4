package org.redress.related.domain;

import org.redress.shared.BusinessException;

/** The case goes on in no other one: somebody was faster. */
public class NotMerged extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotMerged() {
        super("RDR-REL-006");
    }
}
