package org.redress.commitment.domain;

import java.util.Optional;
import org.redress.shared.Money;

/** An authority table as the contract describes it, for tests without the engine. */
public final class LimitsOfTheDesk implements AuthorityRules {
    private static final long VOUCHER_CENTS = 2_000_00;
    private static final long AGENT_CENTS = 1_500_00;
    private static final long SUPERVISOR_CENTS = 5_000_00;
    private static final long TWO_DECIDE_CENTS = 20_000_00;

    @Override
    public Authority authority(Remedy remedy, Money amount, DecidingRole role) {
        long cents = amount.minorUnits();
        if (remedy == Remedy.VOUCHER && cents > VOUCHER_CENTS) {
            return new Authority(AuthorityVerdict.NOT_POLICY, Optional.empty(), "vouchers up to 2 000.00");
        }
        if (isFree(remedy) || cents <= limit(remedy, role)) {
            return new Authority(AuthorityVerdict.ALLOWED, Optional.empty(), "within the limit of the role");
        }
        return cents > TWO_DECIDE_CENTS && role == DecidingRole.AGENT
                ? new Authority(
                        AuthorityVerdict.NEEDS_APPROVAL,
                        Optional.of(DecidingRole.SUPERVISOR),
                        Optional.of(DecidingRole.MANAGER),
                        "two decide")
                : new Authority(AuthorityVerdict.NEEDS_APPROVAL, Optional.of(approver(cents)), "above the limit");
    }

    private static boolean isFree(Remedy remedy) {
        return remedy == Remedy.APOLOGY || remedy == Remedy.EXPLANATION || remedy == Remedy.CORRECTION;
    }

    private static long limit(Remedy remedy, DecidingRole role) {
        return switch (role) {
            case AGENT -> remedy == Remedy.REFUND ? -1 : AGENT_CENTS;
            case SUPERVISOR -> SUPERVISOR_CENTS;
            case MANAGER -> Long.MAX_VALUE;
        };
    }

    private static DecidingRole approver(long cents) {
        return cents <= SUPERVISOR_CENTS ? DecidingRole.SUPERVISOR : DecidingRole.MANAGER;
    }
}
