package org.redress.integration.domain;

import org.redress.shared.BusinessException;

/** Nothing is sent to that address: it is no address of the web, not encrypted, unknown, or within our own network. */
public class AddressRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public AddressRefused(Reason reason) {
        super("RDR-ITG-01" + reason.ordinal());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with it; each has a sentence of its own. */
    public enum Reason {
        NO_ADDRESS,
        NOT_ENCRYPTED,
        UNKNOWN,
        INSIDE
    }
}
