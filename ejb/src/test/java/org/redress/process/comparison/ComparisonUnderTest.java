package org.redress.process.comparison;

import java.util.Currency;

/** The comparison of an organisation that counts in rand. */
final class ComparisonUnderTest {
    private ComparisonUnderTest() {}

    static CamundaModelComparison comparison() {
        CamundaModelComparison comparison = new CamundaModelComparison();
        comparison.currency = Currency.getInstance("ZAR");
        return comparison;
    }
}
