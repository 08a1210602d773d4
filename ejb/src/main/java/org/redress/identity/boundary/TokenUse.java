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
    StaffAtWork staff;

    @Inject
    Clock clock;

    /**
     * Whose token it is, as of now, and notes to the minute that it was used; empty when it opens nothing, as it does once
     * the staff member it works for is no longer here.
     */
    @Allows(Caller.SYSTEM)
    public Optional<ClientActor> present(String tokenHash) {
        Instant now = clock.instant();
        return tokens.byHash(tokenHash)
                .filter(token -> token.state(now) == TokenState.VALID)
                .flatMap(token -> client(token).map(client -> {
                    noteUse(token, now);
                    return client;
                }));
    }

    /** Looked at before it is written, since nearly every request comes within a minute of another. */
    private void noteUse(ApiToken token, Instant now) {
        Instant notedAfter = now.minus(NOTED_EVERY);
        if (token.lastUsedAt().filter(used -> used.isAfter(notedAfter)).isEmpty()) {
            tokens.noteUse(token.id(), now, notedAfter);
        }
    }

    private Optional<ClientActor> client(ApiToken token) {
        if (token.worksFor().isEmpty()) {
            return Optional.of(new ClientActor(token.id(), token.scopes()));
        }
        return token.worksFor()
                .flatMap(staff::now)
                .map(person -> new ClientActor(token.id(), token.scopes(), Optional.of(person)));
    }
}
