package org.redress.web.servicelevel;

import java.math.BigDecimal;

/** Figures with decimals as people read them. */
final class Figures {
    private Figures() {}

    /** Without zeros at its end. */
    static String text(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
