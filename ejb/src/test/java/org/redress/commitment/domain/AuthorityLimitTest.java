package org.redress.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Caller;
import org.redress.shared.Money;

/** */
class AuthorityLimitTest {
    private final AuthorityLimit limit = new AuthorityLimit(new LimitsOfTheDesk());

    @Test
    void isTheLargestAmountTheTableAllows() {
        assertThat(limit.of(Remedy.REPLACEMENT, DecidingRole.AGENT, "ZAR")).contains(Money.of("1500.00", "ZAR"));
        assertThat(limit.of(Remedy.REFUND, DecidingRole.SUPERVISOR, "ZAR")).contains(Money.of("5000.00", "ZAR"));
    }

    @Test
    void isZeroForWhatARoleNeverDecides() {
        assertThat(limit.of(Remedy.REFUND, DecidingRole.AGENT, "ZAR")).contains(Money.of("0", "ZAR"));
    }

    @Test
    void isAbsentWhereTheTableKnowsNone() {
        assertThat(limit.of(Remedy.APOLOGY, DecidingRole.AGENT, "ZAR")).isEmpty();
        assertThat(limit.of(Remedy.REPAIR, DecidingRole.MANAGER, "ZAR")).isEmpty();
    }

    @Test
    void countsTheLargestRoleOfAPerson() {
        assertThat(DecidingRole.of(Set.of(Caller.AGENT, Caller.SUPERVISOR, Caller.ADMINISTRATOR)))
                .isEqualTo(DecidingRole.SUPERVISOR);
    }
}
