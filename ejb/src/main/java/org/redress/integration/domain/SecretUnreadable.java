package org.redress.integration.domain;

/** A secret was sealed under another key than this installation has now: it has to be renewed. */
public class SecretUnreadable extends Exception {
    private static final long serialVersionUID = 1L;

    public SecretUnreadable(Throwable cause) {
        super(cause);
    }
}
