package org.redress.web.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.CommitmentDetails.Option;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;

/** the comparison says who may decide an option, and when two do. */
class OptionColumnTest {
    private static final Money LIMIT_OF_AGENTS = Money.of("1000", "ZAR");

    @Test
    void namesTheSmallestRoleThatMayDecideItAlone() {
        assertThat(column("900", Optional.empty()))
                .extracting(OptionColumn::decider, OptionColumn::secondDecider)
                .containsExactly("AGENT", "");
        assertThat(column("3870", Optional.empty()))
                .extracting(OptionColumn::decider, OptionColumn::secondDecider)
                .containsExactly("MANAGER", "");
    }

    @Test
    void namesBothWhereTwoDecideOneAfterTheOther() {
        assertThat(column("25000", Optional.of(DecidingRole.MANAGER)))
                .extracting(OptionColumn::decider, OptionColumn::secondDecider)
                .containsExactly("SUPERVISOR", "MANAGER");
    }

    private static OptionColumn column(String cost, Optional<DecidingRole> second) {
        Option option = new Option(
                "A new one", Remedy.REPLACEMENT, Money.of(cost, "ZAR"), Optional.empty(), false, 3, 4, "", true);
        return OptionColumn.of(option, new Limits(second));
    }

    /** Agents up to their limit, managers without one, supervisors never. */
    private static final class Limits extends AuthorityQueries {
        private final Optional<DecidingRole> second;

        Limits(Optional<DecidingRole> second) {
            this.second = second;
        }

        @Override
        public Authority of(DecidingRole role, Remedy remedy, Money amount) {
            boolean within = role == DecidingRole.MANAGER
                    || role == DecidingRole.AGENT && amount.amount().compareTo(LIMIT_OF_AGENTS.amount()) <= 0;
            return within
                    ? new Authority(AuthorityVerdict.ALLOWED, Optional.empty(), "within the limit")
                    : new Authority(
                            AuthorityVerdict.NEEDS_APPROVAL,
                            Optional.of(DecidingRole.SUPERVISOR),
                            second,
                            "above the limit");
        }
    }
}
