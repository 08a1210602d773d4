package org.redress.visit.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such visit, or its case is not open to the acting person: nobody learns which. */
public class VisitNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
