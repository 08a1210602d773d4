package org.redress.identity.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.BearerToken;
import org.redress.identity.domain.NewToken;
import org.redress.identity.domain.SystemActor;
import org.redress.identity.domain.TokenScope;
import org.redress.identity.domain.TokenState;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaTokenRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final BearerToken TOKEN = BearerToken.fresh();

    @OnEachDatabase
    void findsATokenByItsHashWithAllThatWasKept(TestDatabase database) {
        long id = issued(database, "Web shop", TOKEN, NOW);
        issued(database, "Newsletter", BearerToken.fresh(), NOW);

        ApiToken found = database.read(em -> tokens(em).byHash(TOKEN.hash()).orElseThrow());

        assertThat(found.id()).isEqualTo(id).isPositive();
        assertThat(found.clientName()).isEqualTo("Web shop");
        assertThat(found.scopes()).containsExactly(TokenScope.IMPORTS);
        assertThat(found.issuedBy()).isEqualTo("system:test");
        assertThat(found.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(found.lastUsedAt()).isEmpty();
        assertThat(found.state(NOW)).isEqualTo(TokenState.VALID);
    }

    @OnEachDatabase
    void findsNothingByAnotherHash(TestDatabase database) {
        issued(database, "Web shop", TOKEN, NOW);

        assertThat(database.<Optional<ApiToken>>read(em -> tokens(em).byHash(TOKEN.text())))
                .isEmpty();
    }

    @OnEachDatabase
    void listsTheNewestFirst(TestDatabase database) {
        issued(database, "Older", BearerToken.fresh(), NOW);
        issued(database, "Newer", BearerToken.fresh(), NOW.plusSeconds(1));

        assertThatList(database.read(em -> tokens(em).all()))
                .extracting(ApiToken::clientName)
                .containsExactly("Newer", "Older");
    }

    @OnEachDatabase
    void notesAUseAndNotEachOneAfterIt(TestDatabase database) {
        long id = issued(database, "Web shop", TOKEN, NOW);

        assertThat(afterUse(database, id, NOW)).contains(NOW);
        assertThat(afterUse(database, id, NOW.plusSeconds(59))).contains(NOW);
        assertThat(afterUse(database, id, NOW.plusSeconds(60))).contains(NOW.plusSeconds(60));
    }

    @OnEachDatabase
    void keepsThatItWasRevoked(TestDatabase database) {
        long id = issued(database, "Web shop", TOKEN, NOW);

        database.commit(em -> tokens(em).token(id).orElseThrow().revoke(NOW));

        assertThat(database.read(em -> tokens(em).token(id).orElseThrow()).state(NOW))
                .isEqualTo(TokenState.REVOKED);
    }

    @OnEachDatabase
    void neverHasOneTokenTwice(TestDatabase database) {
        issued(database, "Web shop", TOKEN, NOW);

        assertThatThrownBy(() -> issued(database, "Another", TOKEN, NOW)).isInstanceOf(PersistenceException.class);
    }

    private static Optional<Instant> afterUse(TestDatabase database, long id, Instant now) {
        database.commit(em -> tokens(em).noteUse(id, now, now.minus(Duration.ofMinutes(1))));
        return database.read(em -> tokens(em).token(id).orElseThrow()).lastUsedAt();
    }

    private static long issued(TestDatabase database, String client, BearerToken token, Instant now) {
        database.commit(em -> tokens(em)
                .add(new ApiToken(
                        new NewToken(
                                client,
                                token.hash(),
                                Set.of(TokenScope.IMPORTS),
                                Optional.empty(),
                                now.plus(Duration.ofDays(1))),
                        new SystemActor("test"),
                        now)));
        return database.read(em -> tokens(em).byHash(token.hash()).orElseThrow())
                .id();
    }

    private static JpaTokenRepository tokens(EntityManager em) {
        JpaTokenRepository tokens = new JpaTokenRepository();
        tokens.em = em;
        return tokens;
    }
}
