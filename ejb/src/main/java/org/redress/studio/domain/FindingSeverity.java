package org.redress.studio.domain;

/** What a finding means for a release. */
public enum FindingSeverity {
    /** Nothing is released before it is mended. */
    STOPS,
    /** It may be released, and somebody should look at it first. */
    WARNS,
    /** Good to know. */
    NOTES
}
