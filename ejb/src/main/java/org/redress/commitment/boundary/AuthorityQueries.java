package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityLimit;
import org.redress.commitment.domain.AuthorityRules;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.shared.Money;

/** What may be offered and who may decide it, read off the authority table of the live release. */
@Stateless
public class AuthorityQueries {
    @Inject
    AuthorityRules rules;

    @Inject
    CurrentActor actor;

    @Inject
    Currency currency;

    /** What the acting person may decide about a remedy for an amount in the organisation's currency. Source: R-058. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Authority mine(Remedy remedy, BigDecimal amount) {
        return rules.authority(remedy, new Money(amount, currency), myRole());
    }

    /** What somebody in that role may decide. Source: R-058. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS})
    public Authority of(DecidingRole role, Remedy remedy, Money amount) {
        return rules.authority(remedy, amount, role);
    }

    /** For each role the largest amount it may decide alone for a remedy, the smallest limit first. Source: R-059. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<Limit> limits(Remedy remedy) {
        AuthorityLimit limit = new AuthorityLimit(rules);
        return Stream.of(DecidingRole.values())
                .map(role -> new Limit(role, limit.of(remedy, role, currency.getCurrencyCode())))
                .toList();
    }

    /** The role whose limit counts for the acting person. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public DecidingRole myRole() {
        return DecidingRole.of(actor.staff().callers());
    }

    /** The currency in which the organisation counts. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Currency currency() {
        return currency;
    }

    /**
     * A role and its limit.
     *
     * @param upTo the largest amount it may decide alone; empty when there is no limit, zero when it never may
     */
    public record Limit(DecidingRole role, Optional<Money> upTo) {}
}
