package org.redress.complaint.boundary;

import org.redress.identity.boundary.CaseNotFound;

/** There is no such file with that case, or not for the acting person. */
public class AttachmentNotFound extends CaseNotFound {
    private static final long serialVersionUID = 1L;
}
