package org.redress.search.lucene;

/** The names of what is kept of everything that can be found. */
final class IndexFields {
    static final String KIND = "kind";
    /** On a case and all its messages: they are replaced together. */
    static final String CASE = "case";

    static final String CUSTOMER = "customer";
    /** On a case and its messages: whose case it is. */
    static final String OF_CUSTOMER = "ofCustomer";

    static final String WORDS = "words";
    static final String NAMES = "names";
    static final String DIGITS = "digits";
    static final String REFERENCE = "reference";
    static final String STATE = "state";
    static final String PHASE = "phase";
    static final String TEAM = "team";
    static final String SEVERITY = "severity";
    static final String CHANNEL = "channel";
    static final String CASE_KIND = "caseKind";
    /** The words of the thing that a case is about. */
    static final String PRODUCT = "product";

    static final String OUTCOME = "outcome";
    /** On what has ended, to narrow and to order by. */
    static final String ENDED = "ended";

    static final String RECEIVED = "received";
    /** What things are ordered by: open ones first, then the newest. */
    static final String OPEN = "open";

    static final String AT = "at";
    static final String ID = "id";
    /** What it is, to be given back. */
    static final String FOUND = "found";

    private IndexFields() {}
}
