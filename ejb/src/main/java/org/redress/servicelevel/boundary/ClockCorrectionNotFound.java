package org.redress.servicelevel.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such correction, or its case is not open to the acting person: nobody learns which. */
public class ClockCorrectionNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
