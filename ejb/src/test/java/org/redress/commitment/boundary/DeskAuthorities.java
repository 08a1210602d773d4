package org.redress.commitment.boundary;

import java.util.Currency;
import org.redress.commitment.domain.LimitsOfTheDesk;
import org.redress.testing.Desk;

/** The authority door on the limits of the desk. */
public final class DeskAuthorities {
    private DeskAuthorities() {}

    public static AuthorityQueries of(Desk desk) {
        AuthorityQueries authorities = new AuthorityQueries();
        authorities.rules = new LimitsOfTheDesk();
        authorities.actor = desk.actor;
        authorities.currency = Currency.getInstance("ZAR");
        return authorities;
    }
}
