package org.redress.participant.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such request, or its case is not open to the acting person: nobody learns which. */
public class RequestNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
