package org.redress.complaint.domain;

import org.redress.shared.BusinessException;

/** That facet does not belong to that nature of complaint. Source: D-01. */
public class FacetOfAnotherNature extends BusinessException {
    private static final long serialVersionUID = 1L;

    public FacetOfAnotherNature(String facet, Nature nature) {
        super("RDR-CMP-006", facet, nature);
    }
}
