package org.redress.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.TokenRepository;
import org.redress.identity.domain.TokenState;

/** What {@link TokenSignIn} asks about tokens, in one transaction. What the client then does is in the audit, not this. */
@Stateless
public class TokenUse {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    TokenRepository tokens;

    @Inject
    Clock clock;

    /** Whose token it is, as of now, and notes to the minute that it was used; empty when it opens nothing. */
    @Allows(Caller.SYSTEM)
    public Optional<ClientActor> present(String tokenHash) {
        Instant now = clock.instant();
        Optional<ApiToken> valid = tokens.byHash(tokenHash).filter(token -> token.state(now) == TokenState.VALID);
        valid.ifPresent(token -> tokens.noteUse(token.id(), now, now.minus(NOTED_EVERY)));
        return valid.map(token -> new ClientActor(token.id(), token.scopes()));
    }
}
