package org.redress.studio.boundary;

import org.redress.shared.NothingThere;

/** There is no such draft of models. */
public class DraftNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public DraftNotFound() {
        super("RDR-STU-030");
    }
}
