package org.redress.intake.boundary;

import org.redress.shared.NothingThere;

/** There is no such import, or not for the acting client. */
public class ImportNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public ImportNotFound() {
        super("RDR-INT-404");
    }
}
