package org.redress.contact.domain;

/** By what means a person is reached. Source: R-124. */
public enum ContactMethod {
    TELEPHONE(true),
    SMS(true),
    EMAIL(false),
    POST(false);

    private final boolean disturbs;

    ContactMethod(boolean disturbs) {
        this.disturbs = disturbs;
    }

    /** Whether it rings at the person's, so that it keeps to the contact window. */
    public boolean disturbs() {
        return disturbs;
    }
}
