package org.redress.studio.boundary;

import org.redress.shared.NothingThere;

/** There is no such process, table or release. */
public class ModelGone extends NothingThere {
    private static final long serialVersionUID = 1L;

    public ModelGone() {
        super("RDR-STU-404");
    }
}
