package org.redress.web.studio;

import java.util.Locale;
import java.util.Optional;
import org.redress.studio.domain.FigurePeriod;

/** What figures are asked for, as an address says it: {@code ?release=3&days=90}. */
record FigureAddress(Optional<Integer> release, FigurePeriod period) {
    private static final String EVERYTHING = "all";

    /** Whatever is no number or no period that is offered means all releases, and thirty days. */
    static FigureAddress read(String release, String days) {
        return new FigureAddress(number(release), period(days));
    }

    /** How the period is written: 30, 90 or all. */
    String days() {
        return days(period);
    }

    static String days(FigurePeriod period) {
        return switch (period) {
            case DAYS_30 -> "30";
            case DAYS_90 -> "90";
            case ALL -> EVERYTHING;
        };
    }

    /** What follows in an address, both always: the same page comes back whatever the defaults are by then. */
    String query() {
        return "&release=" + release.map(String::valueOf).orElse("") + "&days=" + days();
    }

    private static FigurePeriod period(String days) {
        return switch (days.toLowerCase(Locale.ROOT)) {
            case "90" -> FigurePeriod.DAYS_90;
            case EVERYTHING -> FigurePeriod.ALL;
            default -> FigurePeriod.DAYS_30;
        };
    }

    private static Optional<Integer> number(String release) {
        return release.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(release)) : Optional.empty();
    }
}
