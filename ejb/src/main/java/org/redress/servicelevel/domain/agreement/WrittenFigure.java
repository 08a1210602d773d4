package org.redress.servicelevel.domain.agreement;

import java.math.BigDecimal;
import java.util.Optional;

/** Figures with decimals as people write them: 15.5, or 15,5. */
final class WrittenFigure {
    private static final int LONGEST = 10;

    private WrittenFigure() {}

    /** Empty where it is no figure. */
    static Optional<BigDecimal> read(String written) {
        String figure = written.strip().replace(',', '.');
        if (figure.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(figure));
        } catch (NumberFormatException otherwise) {
            return Optional.empty();
        }
    }
}
