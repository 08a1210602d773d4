package org.redress.identity.domain;

/** What another system may do with its token. The name is stored: a scope is never renamed. */
public enum TokenScope {
    /** Send files of complaints, have them checked and imported, and read what became of them. */
    IMPORTS,
    /** Find complaints and read everything about them: events, promises, stakeholders, notices. */
    COMPLAINTS_READ,
    /** Register complaints and change what stands beside them: notes, promises, stakeholders. */
    COMPLAINTS_WRITE,
    /** Find customers and read all that is kept of them; what a complaint says of its customer needs no such scope. */
    CUSTOMERS_READ,
    /** Correct customers, and confirm what was read back to them. */
    CUSTOMERS_WRITE,
    /** Read the work list, take tasks, give them back and complete them. */
    WORK,
    /** Be sent what happens: subscribe to events, and end that. */
    WEBHOOKS,
    /** Look models and tables over before they are released. */
    MODELS;

    /** Whether a token with it needs a staff member it works for. */
    public boolean isWork() {
        return this != IMPORTS;
    }
}
