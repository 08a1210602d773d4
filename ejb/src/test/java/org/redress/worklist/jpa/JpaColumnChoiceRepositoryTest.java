package org.redress.worklist.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;
import org.redress.worklist.domain.ColumnChoice;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.ViewKey;
import org.redress.worklist.domain.WorkListView;

class JpaColumnChoiceRepositoryTest {
    private static final ViewKey TEAM = ViewKey.of(WorkListView.TEAM);

    @OnEachDatabase
    void keepsThemForOnePersonAndOneView(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(new ColumnChoice(1, TEAM, Set.of(ListColumn.PHASE, ListColumn.GRADE)));
            repository(em).add(new ColumnChoice(1, ViewKey.kept(7), Set.of()));
        });

        assertThat(hidden(database, 1, TEAM)).contains(Set.of(ListColumn.PHASE, ListColumn.GRADE));
        assertThat(hidden(database, 1, ViewKey.kept(7))).contains(Set.of());
        assertThat(hidden(database, 2, TEAM)).isEmpty();
    }

    @OnEachDatabase
    void thoseOfAViewThatIsGoneAreGoneForEverybody(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(new ColumnChoice(1, ViewKey.kept(7), Set.of(ListColumn.PHASE)));
            repository(em).add(new ColumnChoice(2, ViewKey.kept(7), Set.of(ListColumn.PHASE)));
            repository(em).add(new ColumnChoice(2, ViewKey.kept(8), Set.of(ListColumn.PHASE)));
        });

        database.commit(em -> repository(em).removeAll(ViewKey.kept(7)));

        assertThat(hidden(database, 1, ViewKey.kept(7))).isEmpty();
        assertThat(hidden(database, 2, ViewKey.kept(7))).isEmpty();
        assertThat(hidden(database, 2, ViewKey.kept(8))).isPresent();
    }

    private static Optional<Set<ListColumn>> hidden(TestDatabase database, long staffId, ViewKey view) {
        return database.read(em -> repository(em).of(staffId, view).map(ColumnChoice::hidden));
    }

    private static JpaColumnChoiceRepository repository(EntityManager em) {
        JpaColumnChoiceRepository repository = new JpaColumnChoiceRepository();
        repository.em = em;
        return repository;
    }
}
