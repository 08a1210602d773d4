package org.redress.worklist.boundary;

import org.redress.shared.NothingThere;

/** Nobody keeps such a view, or not for the acting person. */
public class SavedViewNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public SavedViewNotFound() {
        super("RDR-WRK-006");
    }
}
