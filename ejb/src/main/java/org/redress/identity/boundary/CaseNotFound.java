package org.redress.identity.boundary;

import org.redress.shared.BusinessException;

/** There is no such case, or not for the acting person: nobody learns which. REST and pages answer 404. */
public class CaseNotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CaseNotFound(Object caseIdOrReference) {
        super("RDR-IDN-404", caseIdOrReference);
    }
}
