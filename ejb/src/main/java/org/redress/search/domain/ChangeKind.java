package org.redress.search.domain;

/** What an index has to read again. The name is stored: a kind is never renamed. */
public enum ChangeKind {
    CASE,
    CUSTOMER,
    /** Somebody wants every index made anew. */
    EVERYTHING
}
