package org.redress.notification.domain;

/** Why a phrase does not go out. */
public enum WordingKind {
    /** It refuses, blames or belittles. */
    UNKIND,
    /** It names no day and no hour: it can neither be kept nor broken. */
    VAGUE
}
