package org.redress.complaint.domain;

/** What somebody writes down beside a case: what is so, apart from what she thinks of it. The name is stored. Source: R-040. */
public enum NoteKind {
    /** What was seen, heard or read. */
    FACT,
    /** What whoever writes makes of it. */
    OPINION
}
