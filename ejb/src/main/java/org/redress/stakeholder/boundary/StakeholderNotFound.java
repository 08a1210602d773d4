package org.redress.stakeholder.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** Nobody of that id stands on the list of the case, or the case is not open to the acting person: nobody learns which. */
public class StakeholderNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
