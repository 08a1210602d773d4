package org.redress.draft.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.draft.domain.Draft;
import org.redress.draft.domain.DraftKind;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;
import org.redress.worklist.WorkItemFixture;
import org.redress.worklist.domain.WorkListEntry;

class JpaDraftRepositoryTest {
    private static final long ME = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    @OnEachDatabase
    void readsHersAloneTheLatestFirst(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(draft(ME, DraftKind.REGISTRATION, "first", NOW));
            repository(em).add(draft(ME, DraftKind.REGISTRATION, "second", NOW.plusSeconds(5)));
            repository(em).add(draft(ME, DraftKind.TASK, "item", NOW));
            repository(em).add(draft(8, DraftKind.REGISTRATION, "hers", NOW));
        });

        List<String> mine = database.read(em -> repository(em).of(ME, DraftKind.REGISTRATION).stream()
                .map(Draft::about)
                .toList());
        assertThat(mine).containsExactly("second", "first");
        assertThat(database.<Boolean>read(em ->
                        repository(em).of(ME, DraftKind.REGISTRATION, "hers").isPresent()))
                .isFalse();
    }

    @OnEachDatabase
    void forgetsWhatWasTypedForATaskThatIsGone(TestDatabase database) {
        WorkListEntry open = WorkItemFixture.aTask("item").entry();
        database.commit(em -> {
            em.persist(open);
            repository(em).add(ofTask(open.workItemId(), open.caseId()));
            repository(em).add(ofTask("gone", open.caseId()));
            repository(em).add(ofTask("elsewhere", open.caseId() + 1));
        });

        database.commit(em -> repository(em).removeOfTasksGone(open.caseId()));

        assertThat(abouts(database, DraftKind.TASK)).containsExactlyInAnyOrder(open.workItemId(), "elsewhere");
    }

    /** What a save that came too late has left behind. */
    @OnEachDatabase
    void forgetsWhatWasTypedForTasksThatAreGoneWhosesoever(TestDatabase database) {
        WorkListEntry open = WorkItemFixture.aTask("item").entry();
        database.commit(em -> {
            em.persist(open);
            repository(em).add(ofTask(open.workItemId(), open.caseId()));
            repository(em).add(ofTask("gone", open.caseId()));
            repository(em).add(ofTask("elsewhere", open.caseId() + 1));
            repository(em).add(draft(ME, DraftKind.REGISTRATION, "call", NOW));
        });

        assertThat(database.<Integer>inTransaction(em -> repository(em).removeOfTasksGone()))
                .isEqualTo(2);

        assertThat(abouts(database, DraftKind.TASK)).containsExactly(open.workItemId());
        assertThat(abouts(database, DraftKind.REGISTRATION)).containsExactly("call");
        assertThat(database.<Boolean>read(em -> repository(em).isTaskOpen(open.workItemId(), open.caseId())))
                .isTrue();
        assertThat(database.<Boolean>read(em -> repository(em).isTaskOpen(open.workItemId(), open.caseId() + 1)))
                .isFalse();
        assertThat(database.<Boolean>read(em -> repository(em).isTaskOpen("gone", open.caseId())))
                .isFalse();
    }

    @OnEachDatabase
    void listsNothingThatIsOver(TestDatabase database) {
        database.commit(em -> {
            Draft over = draft(ME, DraftKind.REGISTRATION, "call", NOW);
            over.end(NOW);
            repository(em).add(over);
        });

        assertThat(abouts(database, DraftKind.REGISTRATION)).isEmpty();
        assertThat(database.<Boolean>read(em -> repository(em)
                        .of(ME, DraftKind.REGISTRATION, "call")
                        .orElseThrow()
                        .isOver()))
                .isTrue();
    }

    @OnEachDatabase
    void forgetsWhatNobodyTouches(TestDatabase database) {
        database.commit(em -> {
            repository(em).add(draft(ME, DraftKind.REGISTRATION, "old", NOW.minusSeconds(1)));
            repository(em).add(draft(ME, DraftKind.REGISTRATION, "new", NOW));
        });

        assertThat(database.<Integer>inTransaction(em -> repository(em).removeUntouchedSince(NOW)))
                .isEqualTo(1);
        assertThat(abouts(database, DraftKind.REGISTRATION)).containsExactly("new");
    }

    private static List<String> abouts(TestDatabase database, DraftKind kind) {
        return database.read(
                em -> repository(em).of(ME, kind).stream().map(Draft::about).toList());
    }

    private static Draft draft(long staffId, DraftKind kind, String about, Instant at) {
        Draft draft = new Draft(staffId, kind, about, Optional.empty());
        draft.write("{}", Optional.empty(), at);
        return draft;
    }

    private static Draft ofTask(String item, long caseId) {
        Draft draft = new Draft(ME, DraftKind.TASK, item, Optional.of(caseId));
        draft.write("{}", Optional.empty(), NOW);
        return draft;
    }

    private static JpaDraftRepository repository(EntityManager em) {
        JpaDraftRepository repository = new JpaDraftRepository();
        repository.em = em;
        return repository;
    }
}
