package org.redress.web.selfservice;

import org.redress.shared.NothingThere;

/** A page has no such form. */
class NoSuchAct extends NothingThere {
    private static final long serialVersionUID = 1L;

    NoSuchAct() {
        super("RDR-SLF-002");
    }
}
