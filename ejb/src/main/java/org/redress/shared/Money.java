package org.redress.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount in a currency, kept to the currency's own number of decimals. This is the one place where money is rounded:
 * half up.
 *
 * @param amount the amount in whole units of the currency, scaled to its decimals
 * @param currency the ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    private static final Locale SOUTH_AFRICA =
            new Locale.Builder().setLanguage("en").setRegion("ZA").build();

    public Money {
        Objects.requireNonNull(currency, "currency");
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    public static Money ofMinor(long minorUnits, String currencyCode) {
        Currency currency = Currency.getInstance(currencyCode);
        return new Money(BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits()), currency);
    }

    /** The amount in the currency's smallest unit, for decision tables and columns. */
    public long minorUnits() {
        return amount.unscaledValue().longValueExact();
    }

    /** As people read it, like R 12 499,00: the one place where an amount becomes words. */
    public String text() {
        NumberFormat number = NumberFormat.getNumberInstance(SOUTH_AFRICA);
        number.setMinimumFractionDigits(amount.scale());
        number.setMaximumFractionDigits(amount.scale());
        return (currency.getCurrencyCode().equals("ZAR") ? "R" : currency.getCurrencyCode())
                + "\u00a0"
                + number.format(amount);
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("money of two currencies: " + currency + " and " + other.currency);
        }
    }
}
