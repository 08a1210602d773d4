package org.redress.commitment.domain;

import java.util.Optional;
import org.redress.shared.Money;

/**
 * The largest amount a role may decide alone, found by asking the table itself, so that what people read is what the
 * table says. It relies on a larger amount never being allowed where a smaller one is not. Source.
 */
public final class AuthorityLimit {
    private static final long NO_LIMIT_MINOR = 10_000_000_00L;

    private final AuthorityRules rules;

    public AuthorityLimit(AuthorityRules rules) {
        this.rules = rules;
    }

    /** The limit in whole units of the currency: zero when nothing may be decided, empty when everything may. */
    public Optional<Money> of(Remedy remedy, DecidingRole role, String currency) {
        if (isAllowed(remedy, role, NO_LIMIT_MINOR, currency)) {
            return Optional.empty();
        }
        long allowed = 0;
        long refused = NO_LIMIT_MINOR;
        while (refused - allowed > 1) {
            long middle = (allowed + refused) / 2;
            if (isAllowed(remedy, role, middle, currency)) {
                allowed = middle;
            } else {
                refused = middle;
            }
        }
        return Optional.of(Money.ofMinor(allowed, currency));
    }

    private boolean isAllowed(Remedy remedy, DecidingRole role, long minor, String currency) {
        return rules.authority(remedy, Money.ofMinor(minor, currency), role).isAllowed();
    }
}
