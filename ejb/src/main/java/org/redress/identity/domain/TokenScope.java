package org.redress.identity.domain;

/** What another system may do with its token. The name is stored: a scope is never renamed. */
public enum TokenScope {
    /** Send files of complaints, have them checked and imported, and read what became of them. */
    IMPORTS
}
