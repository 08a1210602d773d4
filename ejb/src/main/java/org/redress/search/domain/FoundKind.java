package org.redress.search.domain;

/** What can be found. */
public enum FoundKind {
    CASE,
    CUSTOMER,
    MESSAGE
}
