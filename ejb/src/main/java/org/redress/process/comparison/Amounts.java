package org.redress.process.comparison;

import java.math.BigDecimal;
import java.util.Currency;
import org.redress.model.ComplaintVariable;
import org.redress.shared.Money;
import org.redress.studio.domain.Phrase;

/** Says numbers as what they are: money where a fact counts in cents. */
record Amounts(Currency currency) {
    private static final String MONEY = ComplaintVariable.AMOUNT_CENTS.id();

    static final Phrase CALLED = Phrase.of("amountOfMoney");

    static boolean isMoney(String fact) {
        return fact.equals(MONEY);
    }

    Phrase fact(String name) {
        return isMoney(name) ? CALLED : Said.fact(name);
    }

    Phrase number(String fact, String written) {
        return number(fact, new BigDecimal(written));
    }

    Phrase number(String fact, BigDecimal number) {
        boolean cents = isMoney(fact) && number.stripTrailingZeros().scale() <= 0 && number.precision() < 18;
        return Phrase.text(
                cents
                        ? Money.ofMinor(number.longValueExact(), currency.getCurrencyCode())
                                .text()
                        : number.toPlainString());
    }
}
