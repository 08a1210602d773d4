package org.redress.studio.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.DraftChange;
import org.redress.studio.domain.DraftChangeState;
import org.redress.studio.domain.DraftDeclined;
import org.redress.studio.domain.DraftStep;
import org.redress.studio.domain.ImprovementPlan;
import org.redress.studio.domain.ImprovementQuestion;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaModelDraftRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final DoneBy THANDI = new DoneBy(7, NOW);
    private static final DoneBy MARLENE = new DoneBy(8, NOW.plusSeconds(60));
    private static final String FILE = "process/ClosureProcess.bpmn";
    private static final ModelSet LIVE = ModelSet.of(Map.of(FILE, "<shipped/>", "process/Other.bpmn", "<other/>"));
    private static final ImprovementPlan PLAN = new ImprovementPlan(
            "What", "Why", "Gain", "Everybody", "Follow-ups", Map.of(ImprovementQuestion.PEOPLE_TOUCHED, "Twelve"));

    @OnEachDatabase
    void keepsADraftWithItsFilesItsPlanAndWhoDrewIt(TestDatabase database) {
        long number = drawn(database);
        database.commit(em -> {
            ModelDraft draft = get(em, number);
            draft.draw(2, LIVE, "process/Other.bpmn", Optional.empty(), THANDI).ifPresent(repository(em)::add);
            draft.offer(3, PLAN, Optional.empty(), 1, THANDI);
            draft.decline("Not yet", MARLENE);
        });

        database.commit(em -> {
            ModelDraft draft = get(em, number);
            assertThat(draft.models(LIVE)).isEqualTo(ModelSet.of(Map.of(FILE, "<second/>")));
            assertThat(draft.plan()).contains(PLAN);
            assertThat(draft.writers()).isEqualTo(Set.of(7L));
            assertThat(draft.declined()).contains(new DraftDeclined(8, MARLENE.at(), "Not yet"));
            assertThat(draft.begun()).isEqualTo(THANDI);
            assertThat(repository(em).changedFiles()).containsExactly(Map.entry(number, 2));
        });
    }

    @OnEachDatabase
    void findsTheStepToUndoAndTheOneToDoAgain(TestDatabase database) {
        long number = drawn(database);

        database.commit(em -> {
            DraftChange last = repository(em).lastDrawn(number).orElseThrow();
            assertThat(last.before()).contains("<first/>");
            get(em, number).undo(2, last, LIVE, THANDI);
        });

        database.commit(em -> {
            assertThat(repository(em).lastDrawn(number).orElseThrow().step()).isEqualTo(1);
            assertThat(repository(em).nextUndone(number).orElseThrow().step()).isEqualTo(2);
            assertThat(get(em, number).models(LIVE).text(FILE)).contains("<first/>");
        });
    }

    @OnEachDatabase
    void ofStepsThatAreSettledOnlyWhoAndWhenIsKept(TestDatabase database) {
        long number = drawn(database);
        database.commit(
                em -> get(em, number).undo(2, repository(em).lastDrawn(number).orElseThrow(), LIVE, THANDI));

        database.commit(em -> {
            repository(em).settleUndone(number);
            repository(em).settleUpTo(number, 1);
        });

        database.commit(em -> {
            assertThat(repository(em).steps(number, 10))
                    .containsExactly(
                            new DraftStep(2, FILE, 7, NOW, DraftChangeState.SETTLED),
                            new DraftStep(1, FILE, 7, NOW, DraftChangeState.SETTLED));
            assertThat(repository(em).lastDrawn(number)).isEmpty();
            assertThat(repository(em).nextUndone(number)).isEmpty();
            assertThat(em.createQuery(
                                    "select c from DraftChange c where c.before is not null or c.after is not null",
                                    DraftChange.class)
                            .getResultList())
                    .filteredOn(change -> change.draft() == number)
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void anApprovedDraftIsDueAtItsMoment(TestDatabase database) {
        long number = drawn(database);
        Instant moment = NOW.plus(Duration.ofHours(1));
        database.commit(em -> {
            ModelDraft draft = get(em, number);
            draft.offer(2, PLAN, Optional.of(moment), 1, THANDI);
            draft.approve(2, 1, MARLENE);
        });

        database.commit(em -> {
            assertThat(repository(em).due(moment.minusSeconds(1))).isEmpty();
            assertThat(repository(em).due(moment))
                    .extracting(ModelDraft::number)
                    .containsExactly(number);
            assertThat(repository(em).open()).extracting(ModelDraft::number).contains(number);
            get(em, number).goLive();
        });
        database.commit(em -> {
            assertThat(repository(em).due(moment)).isEmpty();
            assertThat(repository(em).open()).isEmpty();
            assertThat(repository(em).all()).hasSize(1);
        });
    }

    @OnEachDatabase
    void aReleaseThatWaitsKeepsItsFiles(TestDatabase database) {
        database.commit(em -> {
            Release waiting = release(5, ReleaseLine.SHIPPED);
            waiting.keep(LIVE);
            em.persist(waiting);
            Release live = release(6, ReleaseLine.OWNER);
            live.goLive("deployment");
            live.differs("{}");
            em.persist(live);
        });

        database.commit(em -> {
            JpaReleaseRepository releases = new JpaReleaseRepository();
            releases.em = em;
            assertThat(releases.byNumber(5).orElseThrow().kept()).contains(LIVE);
            Release live = releases.liveToReplace().orElseThrow();
            assertThat(live.number()).isEqualTo(6);
            assertThat(live.difference()).contains("{}");
            assertThat(live.kept()).isEmpty();
        });
    }

    /** Two steps in one file. */
    private static long drawn(TestDatabase database) {
        long[] number = new long[1];
        database.commit(em -> {
            ModelDraft draft = new ModelDraft("Quality check", release(1, ReleaseLine.SHIPPED), THANDI);
            repository(em).add(draft);
            number[0] = draft.number();
        });
        database.commit(em -> draw(em, number[0], 0, "<first/>"));
        database.commit(em -> draw(em, number[0], 1, "<second/>"));
        return number[0];
    }

    private static void draw(EntityManager em, long number, int read, String xml) {
        get(em, number).draw(read, LIVE, FILE, Optional.of(xml), THANDI).ifPresent(repository(em)::add);
    }

    private static Release release(int number, ReleaseLine line) {
        return new Release(number, line, LIVE.contentHash(), "why", "staff:7", NOW);
    }

    private static ModelDraft get(EntityManager em, long number) {
        return repository(em).byNumber(number).orElseThrow();
    }

    private static JpaModelDraftRepository repository(EntityManager em) {
        JpaModelDraftRepository repository = new JpaModelDraftRepository();
        repository.em = em;
        return repository;
    }
}
