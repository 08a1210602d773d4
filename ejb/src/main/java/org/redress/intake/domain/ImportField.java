package org.redress.intake.domain;

import java.util.Locale;

/** What a row of a file can say about a complaint. */
public enum ImportField {
    /** The row's own number at its source; the same key is never imported twice. */
    KEY,
    RECEIVED,
    CLOSED,
    STATUS,
    CHANNEL,
    TITLE,
    DETAIL,
    PRODUCT,
    /** What the customer wrote, verbatim. */
    WORDS;

    /** The name of the profile's setting that says which column holds it. */
    public String setting() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether no complaint can be registered without it. */
    public boolean isMandatory() {
        return this == KEY || this == RECEIVED || this == STATUS || this == TITLE;
    }
}
