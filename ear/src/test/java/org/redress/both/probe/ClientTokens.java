package org.redress.both.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.BearerToken;
import org.redress.identity.domain.SystemActor;
import org.redress.identity.domain.TokenRepository;
import org.redress.identity.domain.TokenScope;
import org.redress.shared.ApplicationStarting;

/** Tokens in each of their states, under texts that tests know. */
@ApplicationScoped
public class ClientTokens {
    public static final String VALID = "redress_of-a-web-shop";
    public static final String ANOTHERS = "redress_of-another-system";
    public static final String EXPIRED = "redress_that-has-expired";
    public static final String REVOKED = "redress_that-was-revoked";
    public static final String WITHOUT_SCOPE = "redress_for-nothing";

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    TokenRepository tokens;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    void issue(@Observes ApplicationStarting starting) throws Exception {
        Instant now = clock.instant();
        transaction.begin();
        issue(VALID, Set.of(TokenScope.IMPORTS), now);
        issue(ANOTHERS, Set.of(TokenScope.IMPORTS), now);
        issue(EXPIRED, Set.of(TokenScope.IMPORTS), now.minus(A_YEAR));
        issue(REVOKED, Set.of(TokenScope.IMPORTS), now).revoke(now);
        issue(WITHOUT_SCOPE, Set.of(), now);
        transaction.commit();
    }

    /** A database that outlives a run of the tests has it already. */
    private ApiToken issue(String text, Set<TokenScope> scopes, Instant now) {
        String hash = new BearerToken(text).hash();
        return tokens.byHash(hash).orElseGet(() -> {
            ApiToken token = new ApiToken(text, hash, scopes, new SystemActor("test"), now, now.plus(A_YEAR));
            tokens.add(token);
            return token;
        });
    }
}
