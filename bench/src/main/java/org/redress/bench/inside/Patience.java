package org.redress.bench.inside;

import java.util.concurrent.TimeUnit;

/** Waiting for what another thread does. */
final class Patience {
    private Patience() {}

    static void wait(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
