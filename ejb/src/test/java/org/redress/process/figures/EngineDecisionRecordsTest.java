package org.redress.process.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.studio.domain.DecisionRecords.Hits;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.RuleHit;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** Cases 7 and 8 are anybody's, case 9 is restricted. */
class EngineDecisionRecordsTest {
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-09-08T08:00:00Z");
    private static final String DECISION = "SeverityDecision";
    private static final Release SECOND = new Release(2, ReleaseLine.OWNER, "h", "why", "staff:5", MONDAY);
    private static final StaffActor SUPERVISOR = new StaffActor(5, Set.of(Caller.SUPERVISOR), Set.of());
    private static final StaffActor MANAGER = new StaffActor(6, Set.of(Caller.MANAGER), Set.of());

    static {
        SECOND.goLive("d2");
    }

    private final CurrentActor actor = new CurrentActor();
    private final EngineDecisionRecords records = new EngineDecisionRecords();

    @OnEachDatabase
    void countsWhatTheEngineKeptOnceForEachDecisionHoweverManyAnswersItGave(TestDatabase database) {
        EngineRows rows = threeCases(database);
        rows.decided("i7", DECISION, "def1", MONDAY, "Rule_Danger", 2);
        rows.decided("i8", DECISION, "def2", TUESDAY, "Rule_Danger", 2);
        rows.decided("i8", DECISION, "def2", MONDAY.minusSeconds(1), "Rule_Else", 1);
        rows.decided("i8", "OtherDecision", "def3", TUESDAY, "Rule_Other", 1);

        assertThat(all())
                .isEqualTo(
                        Map.of("Rule_Danger", new Hits(2, TUESDAY), "Rule_Else", new Hits(0, MONDAY.minusSeconds(1))));
        assertThat(records.hits(DECISION, Optional.of(SECOND), MONDAY))
                .isEqualTo(
                        Map.of("Rule_Danger", new Hits(1, TUESDAY), "Rule_Else", new Hits(0, MONDAY.minusSeconds(1))));
    }

    @OnEachDatabase
    void countsWhatWeKeptOurselves(TestDatabase database) {
        threeCases(database);
        database.commit(em -> {
            em.persist(new RuleHit(1, DECISION, "Rule_A", 7, MONDAY.minusSeconds(1)));
            em.persist(new RuleHit(1, DECISION, "Rule_A", 7, MONDAY));
            em.persist(new RuleHit(2, DECISION, "Rule_A", 8, TUESDAY));
            em.persist(new RuleHit(2, "OtherDecision", "Rule_A", 8, TUESDAY));
        });

        assertThat(all()).isEqualTo(Map.of("Rule_A", new Hits(2, TUESDAY)));
        assertThat(records.hits(DECISION, Optional.of(SECOND), MONDAY))
                .isEqualTo(Map.of("Rule_A", new Hits(1, TUESDAY)));
    }

    @OnEachDatabase
    void leavesOutWhatWasDecidedInCasesThatSheMayNotSee(TestDatabase database) {
        EngineRows rows = threeCases(database);
        rows.decided("i7", DECISION, "def1", MONDAY, "Rule_Danger", 1);
        rows.decided("i9", DECISION, "def1", TUESDAY, "Rule_Danger", 1);
        rows.decided("i9", DECISION, "def1", TUESDAY, "Rule_Integrity", 1);
        database.commit(em -> em.persist(new RuleHit(1, DECISION, "Rule_A", 9, TUESDAY)));

        actor.is(SUPERVISOR);
        assertThat(all()).isEqualTo(Map.of("Rule_Danger", new Hits(1, MONDAY)));
        actor.is(MANAGER);
        assertThat(all())
                .isEqualTo(Map.of(
                        "Rule_Danger", new Hits(2, TUESDAY),
                        "Rule_Integrity", new Hits(1, TUESDAY),
                        "Rule_A", new Hits(1, TUESDAY)));
    }

    private Map<String, Hits> all() {
        return records.hits(DECISION, Optional.empty(), MONDAY);
    }

    private EngineRows threeCases(TestDatabase database) {
        records.rows = new Rows();
        records.rows.dataSource = database.dataSource();
        records.hidden = new HiddenInstances();
        records.hidden.rows = records.rows;
        records.hidden.actor = actor;
        records.actor = actor;
        actor.is(MANAGER);
        EngineRows rows = new EngineRows(database);
        rows.definition("ACT_RE_DECISION_DEF", "def1", DECISION, "d1");
        rows.definition("ACT_RE_DECISION_DEF", "def2", DECISION, "d2");
        rows.definition("ACT_RE_PROCDEF", "p", "Classification", "d1");
        rows.instance("i7", "7", "p");
        rows.instance("i8", "8", "p");
        rows.instance("i9", "9", "p");
        rows.restricted(9);
        return rows;
    }
}
