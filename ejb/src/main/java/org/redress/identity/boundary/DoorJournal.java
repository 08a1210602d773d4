package org.redress.identity.boundary;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Where the guard of the doors has every change written down. */
public interface DoorJournal {
    /**
     * Lets the call go on, and writes it down in the same transaction when it came back without an exception.
     *
     * @return what the call returned
     */
    @Nullable
    Object around(DoorCall call, Callable<@Nullable Object> goOn) throws Exception;
}
