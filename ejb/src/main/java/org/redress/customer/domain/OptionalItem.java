package org.redress.customer.domain;

/** What of a person is kept only where the site says so. Source: D-25, R-139. */
public enum OptionalItem {
    BIRTH_DATE,
    PROFESSION,
    INTERESTS,
    LIKES,
    DISLIKES,
    /** Sensitive: noted apart, open to few, for a time. */
    MEDICAL,
    /** Sensitive, like what is medical. */
    EMERGENCY
}
