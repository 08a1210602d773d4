package org.redress.studio.boundary;

import org.redress.shared.NothingThere;

/** There is no such release. */
public class ReleaseNotFound extends NothingThere {
    private static final long serialVersionUID = 1L;

    public ReleaseNotFound() {
        super("RDR-STU-031");
    }
}
