package org.redress.commitment.domain;

/**
 * After how many operating days without a word from us a customer is told how her case stands. Source: R-088.
 *
 * @param operatingDays from 1 to 30
 */
public record NewsInterval(int operatingDays) {
    public static final int SHORTEST = 1;
    public static final int LONGEST = 30;

    public NewsInterval {
        if (operatingDays < SHORTEST || operatingDays > LONGEST) {
            throw new IllegalArgumentException(
                    "news comes every " + SHORTEST + " to " + LONGEST + " operating days, not every " + operatingDays);
        }
    }
}
