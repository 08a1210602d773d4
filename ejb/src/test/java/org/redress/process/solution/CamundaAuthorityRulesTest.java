package org.redress.process.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityLimit;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.process.release.ShippedTables;
import org.redress.shared.Money;

/** the shipped tables, as doors and pages ask them. */
class CamundaAuthorityRulesTest {
    private final CamundaAuthorityRules rules = new CamundaAuthorityRules();

    @BeforeEach
    void decideByTheShippedTables() {
        rules.tables = new ShippedTables();
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACEMENT, 1500.00, AGENT, ALLOWED,",
        "REPLACEMENT, 1500.01, AGENT, NEEDS_APPROVAL, SUPERVISOR",
        "REPAIR, 5000.01, AGENT, NEEDS_APPROVAL, MANAGER",
        "REFUND, 1.00, AGENT, NEEDS_APPROVAL, SUPERVISOR",
        "REFUND, 5000.00, SUPERVISOR, ALLOWED,",
        "REFUND, 5000.01, SUPERVISOR, NEEDS_APPROVAL, MANAGER",
        "REPLACEMENT, 14400.00, MANAGER, ALLOWED,",
        "APOLOGY, 0.00, AGENT, ALLOWED,",
        "VOUCHER, 2000.01, MANAGER, NOT_POLICY, MANAGER",
        "GIFT_CERTIFICATE, 1000.01, AGENT, NOT_POLICY, MANAGER",
        "EXPENSE, 500.01, AGENT, NEEDS_APPROVAL, SUPERVISOR"
    })
    void sayWhoDecides(
            Remedy remedy, String amount, DecidingRole role, AuthorityVerdict verdict, DecidingRole approver) {
        Authority authority = rules.authority(remedy, Money.of(amount, "ZAR"), role);

        assertThat(authority.verdict()).isEqualTo(verdict);
        assertThat(authority.approver()).isEqualTo(Optional.ofNullable(approver));
    }

    @Test
    void giveTheAnnotationOfTheRuleThatAnswersAsTheReason() {
        assertThat(rules.authority(Remedy.VOUCHER, Money.of("2500", "ZAR"), DecidingRole.AGENT)
                        .reason())
                .isEqualTo("Policy: no discount coupon above R\u00a02\u00a0000,00, whoever proposes it.");
        assertThat(rules.authority(Remedy.REFUND, Money.of("10", "ZAR"), DecidingRole.AGENT)
                        .reason())
                .isEqualTo("Money for goods that are not back is given back by two people, whatever the amount.");
    }

    /** D-18: each kind of remedy with its limit for each role; empty where there is none. */
    @ParameterizedTest
    @CsvSource({
        "PRICE_REDUCTION, 1500, 5000,",
        "VOUCHER, 1500, 2000, 2000",
        "GIFT_CERTIFICATE, 500, 1000, 1000",
        "EXPENSE, 500, 5000,",
        "CORRECTION, 0, 5000,",
        "RETURN_REFUND, 1500, 5000,",
        "WARRANTY_REPAIR, 3000, 5000,"
    })
    void giveEachKindOfRemedyItsLimitForEachRole(Remedy remedy, String agent, String supervisor, String manager) {
        AuthorityLimit limit = new AuthorityLimit(rules);

        assertThat(limit.of(remedy, DecidingRole.AGENT, "ZAR")).isEqualTo(rand(agent));
        assertThat(limit.of(remedy, DecidingRole.SUPERVISOR, "ZAR")).isEqualTo(rand(supervisor));
        assertThat(limit.of(remedy, DecidingRole.MANAGER, "ZAR")).isEqualTo(rand(manager));
    }

    private static Optional<Money> rand(String amount) {
        return Optional.ofNullable(amount).map(text -> Money.of(text, "ZAR"));
    }

    @Test
    void letTheLimitsBeReadOffThem() {
        AuthorityLimit limit = new AuthorityLimit(rules::authority);

        assertThat(limit.of(Remedy.REPAIR, DecidingRole.AGENT, "ZAR")).contains(Money.of("1500", "ZAR"));
        assertThat(limit.of(Remedy.REFUND, DecidingRole.AGENT, "ZAR")).contains(Money.of("0", "ZAR"));
        assertThat(limit.of(Remedy.VOUCHER, DecidingRole.MANAGER, "ZAR")).contains(Money.of("2000", "ZAR"));
        assertThat(limit.of(Remedy.REPAIR, DecidingRole.MANAGER, "ZAR")).isEmpty();
    }
}
