package org.redress.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.TokenRepository;

/** Which tokens there are. */
@Stateless
public class TokenQueries {
    @Inject
    TokenRepository tokens;

    @Inject
    Clock clock;

    /** All that were ever issued, newest first. */
    @Allows(Caller.ADMINISTRATOR)
    public List<TokenView> all() {
        Instant now = clock.instant();
        return tokens.all().stream().map(token -> TokenView.of(token, now)).toList();
    }
}
