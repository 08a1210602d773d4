package org.redress.customer.domain;

/** What may change of a customer. The name is stored: a field is never renamed. Source. */
public enum CustomerField {
    TITLE(true),
    FIRST_NAME(true),
    LAST_NAME(true),
    ORGANISATION(true),
    PHONE(true),
    EMAIL(true),
    ADDRESS(true),
    PREFERRED_CONTACT(false),
    LANGUAGE(false),
    CONVENIENT_TIME(false),
    DECIDES(false),
    RELATION(false),
    BUYS(false),
    BIRTH_DATE(false),
    PROFESSION(false),
    INTERESTS(false),
    LIKES(false),
    DISLIKES(false),
    GRADE(false);

    private final boolean readBack;

    CustomerField(boolean readBack) {
        this.readBack = readBack;
    }

    /** Whether she has to confirm it again once it has changed. */
    public boolean isReadBack() {
        return readBack;
    }
}
