package org.redress.customer.domain;

/** How a customer would rather be reached. */
public enum PreferredContact {
    PHONE,
    SMS,
    EMAIL,
    POST
}
