package org.redress.servicelevel.domain.clock;

import java.util.List;

/**
 * Which parts of a target are warned at, in percent of its working time.
 *
 * @param percents between 1 and 99, the smallest first
 */
public record WarningShares(List<Integer> percents) {
    /** A half, three quarters, nine tenths. */
    public static final WarningShares USUAL = new WarningShares(List.of(50, 75, 90));

    private static final int ALL = 100;

    public WarningShares {
        percents = percents.stream().distinct().sorted().toList();
        percents.stream()
                .filter(percent -> percent < 1 || percent >= ALL)
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException("a warning at " + wrong + " %; write between 1 and 99");
                });
    }
}
