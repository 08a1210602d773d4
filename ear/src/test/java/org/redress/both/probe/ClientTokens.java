package org.redress.both.probe;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.domain.AccountRepository;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.BearerToken;
import org.redress.identity.domain.NewToken;
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
    /** Works for an agent, and may do everything she may. */
    public static final String OF_LERATO = "redress_working-for-lerato";

    /** Works for a supervisor, and may do everything she may. */
    public static final String OF_MARLENE = "redress_working-for-marlene";

    /** Works for an agent of another team, and may do everything she may. */
    public static final String OF_JOHAN = "redress_working-for-johan";

    /** Works for the same supervisor, but only reads. */
    public static final String READING_FOR_MARLENE = "redress_reading-for-marlene";

    /** Works for a process owner, and may do everything she may. */
    public static final String OF_THANDI = "redress_working-for-thandi";

    /** Works for a manager, and may do everything she may. */
    public static final String OF_PRIYA = "redress_working-for-priya";

    public static final String WITHOUT_SCOPE = "redress_for-nothing";

    private static final int AFTER_PEOPLE = 3_000;
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    TokenRepository tokens;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    void issue(@Observes @Priority(AFTER_PEOPLE) ApplicationStarting starting) throws Exception {
        Instant now = clock.instant();
        transaction.begin();
        issue(VALID, Set.of(TokenScope.IMPORTS), now);
        issue(ANOTHERS, Set.of(TokenScope.IMPORTS), now);
        issue(EXPIRED, Set.of(TokenScope.IMPORTS), now.minus(A_YEAR));
        issue(REVOKED, Set.of(TokenScope.IMPORTS), now).revoke(now);
        issue(WITHOUT_SCOPE, Set.of(), now);
        issue(OF_LERATO, Set.of(TokenScope.values()), Optional.of("lerato"), now);
        issue(OF_MARLENE, Set.of(TokenScope.values()), Optional.of("marlene"), now);
        issue(OF_JOHAN, Set.of(TokenScope.values()), Optional.of("johan"), now);
        issue(OF_THANDI, Set.of(TokenScope.values()), Optional.of("thandi"), now);
        issue(OF_PRIYA, Set.of(TokenScope.values()), Optional.of("priya"), now);
        issue(READING_FOR_MARLENE, Set.of(TokenScope.COMPLAINTS_READ), Optional.of("marlene"), now);
        transaction.commit();
    }

    /** A database that outlives a run of the tests has it already. */
    private ApiToken issue(String text, Set<TokenScope> scopes, Instant now) {
        return issue(text, scopes, Optional.empty(), now);
    }

    private ApiToken issue(String text, Set<TokenScope> scopes, Optional<String> login, Instant now) {
        Optional<Long> worksFor =
                login.map(name -> accounts.byLogin(name).orElseThrow().staffId());
        String hash = new BearerToken(text).hash();
        return tokens.byHash(hash).orElseGet(() -> {
            ApiToken token = new ApiToken(
                    new NewToken(text, hash, scopes, worksFor, now.plus(A_YEAR)), new SystemActor("test"), now);
            tokens.add(token);
            return token;
        });
    }
}
