package org.redress.notification.domain;

/** Why a message did not get out. */
public enum DeliveryProblem {
    /** Nobody answers where the mail server should be, or it broke off. */
    SERVER_AWAY,
    /** The mail server does not let us sign in. */
    SIGN_IN_REFUSED,
    /** The address is none, or the mail server says that nobody has it. */
    ADDRESS_REFUSED,
    /** The receiver's side does not take the message. */
    MESSAGE_REFUSED,
    /** The folder that letters are written to cannot be written. */
    FOLDER_REFUSED,
    /** The receiver of events does not answer in time, or not now. */
    RECEIVER_AWAY,
    /** The receiver of events answers, and does not take the event. */
    EVENT_REFUSED,
    /** Nobody is to be sent events there: the receiver says so, or it is an address within our own network. */
    RECEIVER_GONE,
    /** The secret that events are signed with cannot be read: the key of this installation is another one. */
    SECRET_UNREADABLE,
    /** Something else; the log has more. */
    OTHER;

    /** Whether trying the same again is of no use: somebody has to mend it first. */
    public boolean isForGood() {
        return this == ADDRESS_REFUSED || this == RECEIVER_GONE;
    }
}
