package org.redress.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.BearerToken;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.TokenRevoked;
import org.redress.identity.domain.TokenScope;
import org.redress.identity.domain.TokenState;
import org.redress.shared.Retrying;
import org.redress.testing.RecordingEvent;
import org.redress.testing.TestClock;

class TokenSignInTest {
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final StaffActor LERATO = new StaffActor(12, Set.of(Caller.AGENT), Set.of("INTAKE"));

    private final InMemoryTokens tokens = new InMemoryTokens();
    private final People people = new People();
    private final TestClock clock = new TestClock();
    private final RecordingEvent<TokenRevoked> revoked = new RecordingEvent<>();
    private final TokenService service = new TokenService();
    private final TokenQueries queries = new TokenQueries();
    private final TokenSignIn signIn = new TokenSignIn();

    @BeforeEach
    void openTheDoors() {
        service.tokens = tokens;
        service.clock = clock;
        service.revoked = revoked;
        service.currentActor = new CurrentActor();
        service.currentActor.is(new StaffActor(3, Set.of(Caller.ADMINISTRATOR), Set.of()));
        queries.tokens = tokens;
        queries.clock = clock;
        signIn.currentActor = new CurrentActor();
        signIn.use = new TokenUse();
        signIn.use.tokens = tokens;
        signIn.use.clock = clock;
        service.staff = people;
        signIn.use.staff = people;
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

    /** A page of a program's work takes many requests within a second: each would write the same row. */
    @Test
    void notesItsUseOnceAMinuteAndReadsBeforeItWrites() {
        BearerToken token = issued();
        Instant first = clock.instant();
        signIn.client(token);

        clock.pass(Duration.ofSeconds(59));
        assertThat(signIn.client(token)).isPresent();
        assertThat(tokens.noted).containsExactly(first);

        clock.pass(Duration.ofSeconds(1));
        signIn.client(token);
        assertThat(tokens.noted).containsExactly(first, first.plusSeconds(60));
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
        assertThat(revoked.fired()).containsExactly(new TokenRevoked("client:0"));
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

    @Test
    void worksForAStaffMemberWithHerRolesAndTeamsAsTheyAreNow() {
        people.now = Optional.of(LERATO);
        BearerToken token = issued(Set.of(TokenScope.WORK), Optional.of(LERATO.staffId()));

        assertThat(signIn.client(token)).get().satisfies(client -> {
            assertThat(client.worksFor()).contains(LERATO);
            assertThat(client.callers()).containsExactlyInAnyOrder(Caller.CLIENT, Caller.AGENT);
            assertThat(client.reference()).isEqualTo("client:0");
        });

        StaffActor promoted = new StaffActor(LERATO.staffId(), Set.of(Caller.SUPERVISOR), Set.of("RELATIONS"));
        people.now = Optional.of(promoted);

        assertThat(signIn.client(token)).get().extracting(ClientActor::worksFor).isEqualTo(Optional.of(promoted));
    }

    @Test
    void knowsNobodyOnceWhomItWorksForIsNoLongerHere() {
        people.now = Optional.of(LERATO);
        BearerToken token = issued(Set.of(TokenScope.WORK), Optional.of(LERATO.staffId()));

        people.now = Optional.empty();

        assertThat(signIn.client(token)).isEmpty();
        assertThat(tokens.noted).isEmpty();
    }

    @Test
    void isNotIssuedForSomebodyWhoIsNotAtWork() {
        people.now = Optional.empty();

        assertThatThrownBy(() -> issued(Set.of(TokenScope.IMPORTS), Optional.of(LERATO.staffId())))
                .isInstanceOf(StaffMemberNotAtWork.class);
        assertThat(tokens.all()).isEmpty();
    }

    private BearerToken issued() {
        return issued(Set.of(TokenScope.IMPORTS), Optional.empty());
    }

    private BearerToken issued(Set<TokenScope> scopes, Optional<Long> worksFor) {
        return service.issue(
                new IssueToken(" Web shop ", scopes, worksFor, clock.instant().plus(A_WEEK)));
    }

    /** Whoever the test says is at work. */
    private static final class People implements StaffAtWork {
        private Optional<StaffActor> now = Optional.empty();

        @Override
        public Optional<StaffActor> now(long staffId) {
            return now.filter(person -> person.staffId() == staffId);
        }

        @Override
        public Set<Long> gone() {
            return Set.of();
        }

        @Override
        public List<StaffPerson> everybody() {
            return List.of();
        }
    }

    /** Nothing comes at once here. */
    private static final class Once extends Retrying {
        @Override
        public <T extends @Nullable Object> T call(Supplier<T> action) {
            return action.get();
        }
    }
}
