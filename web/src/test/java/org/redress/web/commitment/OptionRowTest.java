package org.redress.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.domain.WantedOutcome;

class OptionRowTest {
    @ParameterizedTest
    @EnumSource(
            value = WantedOutcome.class,
            names = {"REPLACEMENT", "REPAIR", "REFUND", "APOLOGY", "EXPLANATION"})
    void beginsWithTheRemedyThatIsWished(WantedOutcome wish) {
        assertThat(OptionRow.wished(wish).getRemedy()).isEqualTo(Remedy.valueOf(wish.name()));
    }

    @Test
    void compensationBeginsAsGoodwill() {
        assertThat(OptionRow.wished(WantedOutcome.COMPENSATION).getRemedy()).isEqualTo(Remedy.GOODWILL);
    }

    @Test
    void aWishIsNotYetAnOffer() {
        assertThat(OptionRow.wished(WantedOutcome.REFUND).isBlank()).isTrue();
    }
}
