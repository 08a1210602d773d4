package org.redress.selfservice.boundary;

import org.redress.shared.BusinessException;

/** What was given to reach somebody is neither a telephone number nor an e-mail address. */
public class ContactUnclear extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ContactUnclear() {
        super("RDR-SLF-003");
    }
}
