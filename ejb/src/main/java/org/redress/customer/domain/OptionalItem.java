package org.redress.customer.domain;

/** What of a person is kept only where the site says so. Source: D-25. */
public enum OptionalItem {
    BIRTH_DATE,
    PROFESSION,
    INTERESTS,
    LIKES,
    DISLIKES
}
