package org.redress.commitment.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such promise, or its case is not open to the acting person: nobody learns which. */
public class PromiseNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
