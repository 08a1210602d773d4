package org.redress.visit.boundary;

import org.redress.shared.BusinessException;

/** Whoever is to go does not work here any more, works on no cases, or may not see this one: nobody learns which. */
public class VisitorCannotGo extends BusinessException {
    private static final long serialVersionUID = 1L;

    public VisitorCannotGo() {
        super("RDR-VIS-005");
    }
}
