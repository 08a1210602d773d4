package org.redress.process.engine;

/** How long each step of the start took, on a watch that nobody sets. */
final class Laps {
    private static final long NANOS_A_MILLI = 1_000_000;

    private long began = System.nanoTime();

    /** The milliseconds since the last call, or since the start. */
    long next() {
        long now = System.nanoTime();
        long millis = (now - began) / NANOS_A_MILLI;
        began = now;
        return millis;
    }
}
