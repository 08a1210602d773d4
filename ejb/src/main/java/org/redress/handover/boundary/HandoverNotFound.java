package org.redress.handover.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such hand-over, or its case is not open to the acting person: nobody learns which. */
public class HandoverNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
