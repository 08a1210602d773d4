package org.redress.recovery.domain;

/** What somebody says of a recovery step that the history of the case does not show, with her reason. Source: R-096. */
public enum RecoveryMark {
    /** It is done, and nothing else shows it. */
    DONE,
    /** It does not fit this case. */
    DOES_NOT_FIT,
    /** It would fit, and was not done. */
    NOT_DONE
}
