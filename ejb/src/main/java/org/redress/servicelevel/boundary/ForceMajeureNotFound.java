package org.redress.servicelevel.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such period of force majeure, or none of its cases is open to the acting person: nobody learns which. */
public class ForceMajeureNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
