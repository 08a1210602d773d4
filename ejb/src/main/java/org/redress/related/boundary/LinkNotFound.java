package org.redress.related.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such link, or one of its cases is not open to the acting person: nobody learns which. */
public class LinkNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
