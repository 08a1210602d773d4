package org.redress.search.domain;

/** What people wrote or said about a case, one by one. */
public enum MessageSource {
    /** A letter to a customer, or to somebody outside or in another department. */
    LETTER,
    /** What somebody wrote down beside the case. */
    NOTE,
    /** What the customer answered when she was asked. */
    ANSWER,
    /** What the customer was told of how her case stands, or of its outcome. */
    TOLD,
    /** What the customer said when she was asked whether it is solved. */
    CONFIRMATION
}
