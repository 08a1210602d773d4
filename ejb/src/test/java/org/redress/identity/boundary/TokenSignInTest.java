package org.redress.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.BearerToken;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.TokenScope;
import org.redress.identity.domain.TokenState;
import org.redress.shared.Retrying;
import org.redress.testing.TestClock;

class TokenSignInTest {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final InMemoryTokens tokens = new InMemoryTokens();
    private final TestClock clock = new TestClock();
    private final TokenService service = new TokenService();
    private final TokenQueries queries = new TokenQueries();
    private final TokenSignIn signIn = new TokenSignIn();

    @BeforeEach
    void openTheDoors() {
        service.tokens = tokens;
        service.clock = clock;
        service.currentActor = new CurrentActor();
        service.currentActor.is(new StaffActor(3, Set.of(Caller.ADMINISTRATOR), Set.of()));
        queries.tokens = tokens;
        queries.clock = clock;
        signIn.currentActor = new CurrentActor();
        signIn.use = new TokenUse();
        signIn.use.tokens = tokens;
        signIn.use.clock = clock;
        signIn.retrying = new Once();
    }

    @Test
    void knowsTheClientOfATokenAndItsScopes() {
        BearerToken token = issued();

        assertThat(signIn.client(new BearerToken(token.text())))
                .contains(new ClientActor(0, Set.of(TokenScope.IMPORTS)));
        assertThat(tokens.noted).containsExactly(clock.instant());
        assertThat(signIn.currentActor.get()).isInstanceOf(NoActor.class);
    }

    @Test
    void knowsNobodyOfAnotherToken() {
        issued();

        assertThat(signIn.client(BearerToken.fresh())).isEmpty();
        assertThat(signIn.client(new BearerToken(""))).isEmpty();
        assertThat(tokens.noted).isEmpty();
    }

    @Test
    void knowsNobodyByAHashThatWasStolen() {
        BearerToken token = issued();

        assertThat(signIn.client(new BearerToken(token.hash()))).isEmpty();
    }

    @Test
    void knowsNobodyOnceItHasExpired() {
        BearerToken token = issued();

        clock.pass(A_WEEK);

        assertThat(signIn.client(token)).isEmpty();
        assertThat(queries.all()).extracting(TokenView::state).containsExactly(TokenState.EXPIRED);
    }

    @Test
    void knowsNobodyOnceItIsRevoked() {
        BearerToken token = issued();

        service.revoke(0);

        assertThat(signIn.client(token)).isEmpty();
        assertThat(queries.all()).extracting(TokenView::state).containsExactly(TokenState.REVOKED);
    }

    @Test
    void keepsTheHashAndNotTheToken() {
        BearerToken token = issued();

        assertThat(tokens.all()).extracting(ApiToken::tokenHash).containsExactly(token.hash());
        assertThat(tokens.all()).extracting(ApiToken::issuedBy).containsExactly("staff:3");
        assertThat(queries.all().toString()).contains("Web shop").doesNotContain(token.text(), token.hash());
    }

    @Test
    void revokesNothingThatWasNeverIssued() {
        assertThatThrownBy(() -> service.revoke(1)).isInstanceOf(TokenNotFound.class);
    }

    private BearerToken issued() {
        return service.issue(new IssueToken(
                " Web shop ", Set.of(TokenScope.IMPORTS), clock.instant().plus(A_WEEK)));
    }

    /** Nothing comes at once here. */
    private static final class Once extends Retrying {
        @Override
        public <T extends @Nullable Object> T call(Supplier<T> action) {
            return action.get();
        }
    }
}
