package org.redress.studio.domain;

/** Which of the checks finds something. */
public enum FindingSource {
    /** What must never run, whichever way it is deployed. */
    LOCK,
    /** What the product relies on. */
    CONTRACT,
    /** What the engine says to it. */
    ENGINE,
    /** What keeps cases moving and people informed. */
    CONVENTION,
    /** Whether a table answers, and what. */
    TABLE
}
