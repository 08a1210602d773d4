package org.redress.notification.domain;

import java.util.Locale;

/** Which letters there are; each has a template for every language. */
public enum LetterKind {
    /** That we have the complaint, are sorry, and when the customer next hears. */
    ACKNOWLEDGEMENT,
    /** What was agreed: the solution, who does what by when. */
    PLAN,
    /** What came of it. */
    OUTCOME,
    /** That the case is closed, with thanks. */
    CLOSING;

    /** The name of the template's file, without the language. */
    public String template() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
