package org.redress.commitment.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.shared.Money;

/** */
class OptionsPolicyTest {
    private static final OfferedOption REPAIR = option(Remedy.REPAIR, "1240");
    private static final OfferedOption OTHER_MODEL = option(Remedy.REPLACEMENT, "3870");
    private static final OfferedOption LARGE_VOUCHER = option(Remedy.VOUCHER, "2000.01");

    private final OptionsPolicy policy = new OptionsPolicy(new LimitsOfTheDesk());

    @Test
    void acceptsTwoOptionsEvenWhenOneNeedsApproval() {
        assertThatCode(() -> policy.check(List.of(REPAIR, OTHER_MODEL), "", DecidingRole.AGENT))
                .doesNotThrowAnyException();
    }

    @Test
    void asksWhyThereIsOnlyOne() {
        assertThatThrownBy(() -> policy.check(List.of(REPAIR), " ", DecidingRole.AGENT))
                .isInstanceOf(OneOptionNeedsAReason.class);
    }

    @Test
    void acceptsOneWithAReason() {
        assertThatCode(() -> policy.check(List.of(REPAIR), "No other model is made.", DecidingRole.AGENT))
                .doesNotThrowAnyException();
    }

    @Test
    void offersNothingThatPolicyForbids() {
        assertThatThrownBy(() -> policy.check(List.of(REPAIR, LARGE_VOUCHER), "", DecidingRole.MANAGER))
                .isInstanceOf(OptionNotPolicy.class)
                .hasMessageContaining("VOUCHER");
    }

    private static OfferedOption option(Remedy remedy, String cost) {
        return new OfferedOption("Put it right", remedy, Money.of(cost, "ZAR"), Optional.empty(), false, 0, 0, "");
    }
}
