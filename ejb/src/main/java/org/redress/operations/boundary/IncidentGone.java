package org.redress.operations.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** No such step is failing any more, or its case is not open to the acting person: nobody learns which. */
public class IncidentGone extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
