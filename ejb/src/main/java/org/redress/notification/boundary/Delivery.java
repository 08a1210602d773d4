package org.redress.notification.boundary;

/** Sends what waits in the outbox: every few seconds by itself, or when it is told to. Not a door: it tells nothing. */
public interface Delivery {
    /** Sends what is due now, one after the other, outside any transaction. */
    void deliverDue();

    /** From now on nothing leaves by itself, until it is told to go on. */
    void pause();

    void goOn();
}
