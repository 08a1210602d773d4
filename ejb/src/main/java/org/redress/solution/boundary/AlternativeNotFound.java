package org.redress.solution.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** No such alternative stands ready for the case, or it is not open to the acting person: nobody learns which. */
public class AlternativeNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
