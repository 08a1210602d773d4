package org.redress.customer.domain;

/** What may change of a company. The name is stored: a field is never renamed. Source: R-130, D-25. */
public enum CompanyField {
    NAME,
    ADDRESS,
    KIND,
    HISTORY,
    IN_USE,
    PLANS,
    PURCHASING,
    OWNERS
}
