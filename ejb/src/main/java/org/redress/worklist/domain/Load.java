package org.redress.worklist.domain;

import java.io.Serializable;

/**
 * How much somebody has in hand.
 *
 * @param held open tasks that are with her
 * @param most how many she has at most before she is asked
 */
public record Load(int held, int most) implements Serializable {
    /** Whether one more would be more than she is meant to have. */
    public boolean isFull() {
        return held >= most;
    }
}
