package org.redress.custody.boundary;

/** Passing on what is in the hands of somebody who is away, by the clock or when asked. Not a door. */
public interface AbsentWork {
    /** Passes on what there is, each case in a transaction of its own. */
    void passOnAll();

    /** Nothing is passed on by the clock until it goes on. */
    void pause();

    void goOn();
}
