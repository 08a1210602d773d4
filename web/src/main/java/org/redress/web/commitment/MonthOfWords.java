package org.redress.web.commitment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** A month in an address: {@code 2026-07}. */
final class MonthOfWords {
    private MonthOfWords() {}

    /** Empty for what is no month. */
    static Optional<YearMonth> read(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
