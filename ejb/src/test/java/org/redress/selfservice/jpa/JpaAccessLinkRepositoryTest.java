package org.redress.selfservice.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkState;
import org.redress.selfservice.domain.LinkToken;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaAccessLinkRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final LinkFor ELNA = new LinkFor(42, LinkHolder.CUSTOMER, 9);
    private static final LinkFor SUPPLIER = new LinkFor(42, LinkHolder.STAKEHOLDER, 9);

    @OnEachDatabase
    void findsALinkByWhatIsKeptOfItAndByItsLetter(TestDatabase database) {
        LinkToken token = LinkToken.fresh();
        database.commit(em -> {
            repository(em).add(link(ELNA, 1, token));
            repository(em).add(link(SUPPLIER, 2, LinkToken.fresh()));
        });

        database.commit(em -> {
            AccessLink found = repository(em).byHash(token.hash()).orElseThrow();
            assertThat(found.whom()).isEqualTo(ELNA);
            assertThat(found.issuedAt()).isEqualTo(NOW);
            assertThat(found.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(90)));
            assertThat(found.lastUsedAt()).isEmpty();
            assertThat(repository(em).ofMessage(2).orElseThrow().whom()).isEqualTo(SUPPLIER);
            assertThat(repository(em).byHash(token.text())).isEmpty();
            assertThat(repository(em).of(SUPPLIER)).hasSize(1);
            assertThat(repository(em).of(ELNA.holder(), ELNA.holderId()))
                    .extracting(AccessLink::whom)
                    .containsExactly(ELNA);
            assertThat(repository(em).ofCase(42)).hasSize(2);
            assertThat(repository(em).ofCase(43)).isEmpty();
        });
    }

    @OnEachDatabase
    void keepsThatItWasRevokedAndWhenItWasUsed(TestDatabase database) {
        LinkToken token = LinkToken.fresh();
        database.commit(em -> repository(em).add(link(ELNA, 1, token)));

        database.commit(em -> repository(em).noteUse(find(em, token).id(), NOW, NOW.minusSeconds(60)));
        database.commit(em -> repository(em).noteUse(find(em, token).id(), NOW.plusSeconds(59), NOW.minusSeconds(1)));
        database.commit(em -> find(em, token).revoke(NOW));

        database.commit(em -> {
            assertThat(find(em, token).lastUsedAt()).isEqualTo(Optional.of(NOW));
            assertThat(find(em, token).state(NOW)).isEqualTo(LinkState.REVOKED);
        });
    }

    @OnEachDatabase
    void hasAnotherLinkForALetterWhoseFirstWasTakenBack(TestDatabase database) {
        LinkToken first = LinkToken.fresh();
        LinkToken second = LinkToken.fresh();
        database.commit(em -> repository(em).add(link(ELNA, 1, first)));
        database.commit(em -> find(em, first).revoke(NOW));

        database.commit(em -> {
            assertThat(repository(em).ofMessage(1)).isEmpty();
            repository(em).add(link(ELNA, 1, second));
        });

        database.commit(em -> {
            assertThat(repository(em).ofMessage(1).orElseThrow().tokenHash()).isEqualTo(second.hash());
            assertThat(repository(em).byId(find(em, first).id()).orElseThrow().revokedAt())
                    .contains(NOW);
        });
    }

    @OnEachDatabase
    void neverHasOneLinkTwice(TestDatabase database) {
        LinkToken token = LinkToken.fresh();
        database.commit(em -> repository(em).add(link(ELNA, 1, token)));

        assertThatThrownBy(() -> database.commit(em -> repository(em).add(link(SUPPLIER, 2, token))))
                .isInstanceOf(RuntimeException.class);
    }

    private static AccessLink find(EntityManager em, LinkToken token) {
        return repository(em).byHash(token.hash()).orElseThrow();
    }

    private static AccessLink link(LinkFor whom, long message, LinkToken token) {
        return new AccessLink(whom, message, token, NOW, Duration.ofDays(90));
    }

    private static JpaAccessLinkRepository repository(EntityManager em) {
        JpaAccessLinkRepository repository = new JpaAccessLinkRepository();
        repository.em = em;
        return repository;
    }
}
