package org.redress.selfservice.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such link, or it leads into a case that is not open to the acting person. */
public class LinkNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
