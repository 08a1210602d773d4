package org.redress.recovery.domain;

/** How far a follow-up has come. */
public enum FollowUpState {
    /** The customer is still to be asked. */
    OPEN,
    /** She says that it stays solved. */
    STAYS_SOLVED,
    /** She says that it does not: the case is opened again. */
    CAME_BACK,
    /** Nobody reached her; she got a letter instead. */
    WRITTEN_TO,
    /** The case was opened again before anybody asked. */
    OVERTAKEN
}
