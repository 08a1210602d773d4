package org.redress.notification.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such letter, or its case is not open to the acting person: nobody learns which. */
public class MessageNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
