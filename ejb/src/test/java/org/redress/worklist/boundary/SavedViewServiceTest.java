package org.redress.worklist.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.testing.Ids;
import org.redress.worklist.domain.ColumnChoice;
import org.redress.worklist.domain.ColumnChoiceRepository;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.SavedView;
import org.redress.worklist.domain.SavedViewRepository;
import org.redress.worklist.domain.ViewKey;
import org.redress.worklist.domain.WorkListView;

class SavedViewServiceTest {
    private static final StaffActor LERATO = new StaffActor(1, Set.of(Caller.AGENT), Set.of("INTAKE"));
    private static final StaffActor JOHAN = new StaffActor(2, Set.of(Caller.AGENT), Set.of("INTAKE"));
    private static final Narrowing SOLUTIONS = new Narrowing(
            Optional.of(Phase.SOLUTION),
            Optional.of("HIGH"),
            Optional.of("REPAIRS"),
            Optional.of(3L),
            Optional.of(Grade.CORE),
            Optional.of(Medium.BOOK));

    private final Kept kept = new Kept();
    private final Chosen chosen = new Chosen();
    private final SavedViewService service = new SavedViewService();
    private final SavedViewQueries queries = new SavedViewQueries();

    @BeforeEach
    void atTheDesk() {
        CurrentActor actor = new CurrentActor();
        service.views = kept;
        service.choices = chosen;
        service.actor = actor;
        queries.views = kept;
        queries.choices = chosen;
        queries.actor = actor;
        actor.is(LERATO);
    }

    @Test
    void keepsWhatIsShownUnderAName() {
        service.save(new SaveView(" Solutions ", WorkListView.TEAM, SOLUTIONS, Set.of(ListColumn.PHASE), false));

        assertThat(queries.seen()).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Solutions");
            assertThat(view.view()).isEqualTo(WorkListView.TEAM);
            assertThat(view.of()).isEqualTo(SOLUTIONS);
            assertThat(view.hidden()).containsExactly(ListColumn.PHASE);
            assertThat(view.mine()).isTrue();
        });
    }

    @Test
    void aNameSheHasShowsSomethingElseFromThenOn() {
        long first = service.save(shown("Mine", true));
        long second = service.save(new SaveView("Mine", WorkListView.ALL, SOLUTIONS, Set.of(), false));

        assertThat(second).isEqualTo(first);
        assertThat(queries.seen()).singleElement().satisfies(view -> {
            assertThat(view.view()).isEqualTo(WorkListView.ALL);
            assertThat(view.shared()).isFalse();
        });
    }

    @Test
    void onlyWhatIsSharedStandsInTheInboxOfOthers() {
        service.save(shown("For all", true));
        service.save(shown("Hers", false));
        service.actor.is(JOHAN);

        assertThat(queries.seen()).extracting(SavedViewDetails::name).containsExactly("For all");
        assertThat(queries.seen()).extracting(SavedViewDetails::mine).containsExactly(false);
    }

    @Test
    void nobodyDiscardsThatOfAnother() {
        long hers = service.save(shown("For all", true));
        service.actor.is(JOHAN);

        assertThatThrownBy(() -> service.discard(hers)).isInstanceOf(SavedViewNotFound.class);
        assertThat(queries.seen()).hasSize(1);

        service.actor.is(LERATO);
        service.discard(hers);
        assertThat(queries.seen()).isEmpty();
    }

    @Test
    void keepsNoMoreThanFitIntoAnInbox() {
        for (int kept = 0; kept < SavedViewService.MOST; kept++) {
            service.save(shown("View " + kept, false));
        }

        assertThatThrownBy(() -> service.save(shown("One more", false))).isInstanceOf(TooManySavedViews.class);
        service.save(shown("View 0", true));
        assertThat(queries.seen()).hasSize(SavedViewService.MOST);
    }

    @Test
    void remembersTheColumnsOfEachViewAndOfEachPerson() {
        service.chooseColumns(new ChooseColumns(ViewKey.of(WorkListView.TEAM), Set.of(ListColumn.PHASE)));
        service.chooseColumns(new ChooseColumns(ViewKey.of(WorkListView.TEAM), Set.of(ListColumn.GRADE)));

        assertThat(queries.hiddenColumns(ViewKey.of(WorkListView.TEAM))).contains(Set.of(ListColumn.GRADE));
        assertThat(queries.hiddenColumns(ViewKey.of(WorkListView.MINE))).isEmpty();
        service.actor.is(JOHAN);
        assertThat(queries.hiddenColumns(ViewKey.of(WorkListView.TEAM))).isEmpty();
    }

    @Test
    void whoKeepsAViewAnewSeesItAsSheKeptItAndNobodyOneThatIsGone() {
        long view = service.save(shown("For all", true));
        ViewKey key = ViewKey.kept(view);
        service.chooseColumns(new ChooseColumns(key, Set.of(ListColumn.PHASE)));
        service.actor.is(JOHAN);
        service.chooseColumns(new ChooseColumns(key, Set.of(ListColumn.HOLDER)));
        service.actor.is(LERATO);

        service.save(shown("For all", true));
        assertThat(queries.hiddenColumns(key)).isEmpty();

        service.discard(view);
        service.actor.is(JOHAN);
        assertThat(queries.hiddenColumns(key)).isEmpty();
    }

    private static SaveView shown(String name, boolean shared) {
        return new SaveView(name, WorkListView.TEAM, Narrowing.NONE, Set.of(), shared);
    }

    private static final class Kept implements SavedViewRepository {
        private final Ids ids = new Ids();
        private final List<SavedView> views = new ArrayList<>();

        @Override
        public void add(SavedView view) {
            ids.give(view, "id");
            views.add(view);
        }

        @Override
        public void remove(SavedView view) {
            views.remove(view);
        }

        @Override
        public Optional<SavedView> byId(long id) {
            return views.stream().filter(view -> view.id() == id).findFirst();
        }

        @Override
        public List<SavedView> seenBy(long staffId) {
            return views.stream().filter(view -> view.isSeenBy(staffId)).toList();
        }
    }

    private static final class Chosen implements ColumnChoiceRepository {
        private final List<ColumnChoice> choices = new ArrayList<>();

        @Override
        public void add(ColumnChoice choice) {
            choices.add(choice);
        }

        @Override
        public void remove(ColumnChoice choice) {
            choices.remove(choice);
        }

        @Override
        public Optional<ColumnChoice> of(long staffId, ViewKey view) {
            return choices.stream().filter(choice -> choice.isOf(staffId, view)).findFirst();
        }

        @Override
        public void removeAll(ViewKey view) {
            choices.removeIf(choice -> choice.isOf(view));
        }
    }
}
