package org.redress.escalation.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such escalation, or its case is not open to the acting person: nobody learns which. */
public class EscalationNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
