package org.redress.related.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.redress.related.domain.CaseLink;
import org.redress.related.domain.LinkKind;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

/** Source: R-029. */
class JpaRelatedCaseRepositoryTest {
    @OnEachDatabase
    void oneLinkAtMostStandsBetweenTwoCases(TestDatabase database) {
        linked(database, 1, 2, LinkKind.RELATED);

        assertThatThrownBy(() -> linked(database, 1, 2, LinkKind.RELATED)).isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> linked(database, 2, 1, LinkKind.FOLLOW_UP_OF))
                .isInstanceOf(PersistenceException.class);
        linked(database, 1, 3, LinkKind.RELATED);

        assertThat(standing(database)).isEqualTo(2);
    }

    @OnEachDatabase
    void anyNumberWasRemoved(TestDatabase database) {
        for (int each = 0; each < 3; each++) {
            linked(database, 1, 2, LinkKind.RELATED);
            database.commit(em -> over(em).linksOf(1).forEach(link -> link.remove(7, TestClock.MONDAY_MORNING)));
        }

        assertThat(standing(database)).isZero();
        linked(database, 2, 1, LinkKind.DUPLICATE_OF);
        assertThat(standing(database)).isEqualTo(1);
    }

    private static void linked(TestDatabase database, long one, long other, LinkKind kind) {
        database.commit(
                em -> over(em).add(new CaseLink(one, other, kind, "The same courier.", 7, TestClock.MONDAY_MORNING)));
    }

    private static int standing(TestDatabase database) {
        return database.<Integer>read(em -> over(em).linksOf(1).size());
    }

    private static JpaRelatedCaseRepository over(EntityManager em) {
        JpaRelatedCaseRepository related = new JpaRelatedCaseRepository();
        related.em = em;
        return related;
    }
}
