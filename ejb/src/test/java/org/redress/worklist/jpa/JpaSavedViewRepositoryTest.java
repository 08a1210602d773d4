package org.redress.worklist.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.SavedView;
import org.redress.worklist.domain.WorkListView;

class JpaSavedViewRepositoryTest {
    private static final Narrowing PART = new Narrowing(
            Optional.of(Phase.CLOSURE),
            Optional.of("LOW"),
            Optional.of("REPAIRS"),
            Optional.of(5L),
            Optional.of(Grade.STRONG),
            Optional.of(Medium.BOOK));

    @OnEachDatabase
    void readsHerOwnFirstThenWhatOthersShare(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(view(1, "Zebra", false));
            repository(em).add(view(2, "Apple", true));
            repository(em).add(view(2, "Secret", false));
            repository(em).add(view(1, "Mango", true));
        });

        List<String> seen = database.read(
                em -> repository(em).seenBy(1).stream().map(SavedView::name).toList());
        assertThat(seen).containsExactly("Mango", "Zebra", "Apple");
    }

    @OnEachDatabase
    void keepsAllOfIt(TestDatabase database) {
        database.commit(em -> repository(em).add(view(1, "Mango", true)));

        SavedView read = database.read(em -> repository(em).seenBy(1).get(0));
        assertThat(read.narrowing()).isEqualTo(PART);
        assertThat(read.hidden()).containsExactlyInAnyOrder(ListColumn.HOLDER, ListColumn.PHASE);
        assertThat(read.view()).isEqualTo(WorkListView.ESCALATED);
    }

    private static SavedView view(long owner, String name, boolean shared) {
        SavedView view = new SavedView(owner, name);
        view.show(WorkListView.ESCALATED, PART, Set.of(ListColumn.PHASE, ListColumn.HOLDER));
        if (shared) {
            view.share();
        }
        return view;
    }

    private static JpaSavedViewRepository repository(EntityManager em) {
        JpaSavedViewRepository repository = new JpaSavedViewRepository();
        repository.em = em;
        return repository;
    }
}
