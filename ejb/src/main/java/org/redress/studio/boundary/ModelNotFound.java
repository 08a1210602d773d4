package org.redress.studio.boundary;

import org.redress.shared.NothingThere;

/** There is no such file among the models. */
public class ModelNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public ModelNotFound() {
        super("RDR-STU-032");
    }
}
