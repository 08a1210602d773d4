package org.redress.process.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.studio.domain.CaseStay;
import org.redress.studio.domain.Stay;
import org.redress.studio.domain.StepKind;
import org.redress.studio.domain.StepRecords.Failure;
import org.redress.studio.domain.StepRecords.ProcessTotals;
import org.redress.studio.domain.StepScope;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

/** Case 7 is on the first release, case 8 on the second, and case 9, on the second too, is restricted. */
class EngineStepRecordsTest {
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-09-08T08:00:00Z");
    private static final String OLD = "Closing:1";
    private static final String NEW = "Closing:2";
    private static final StepScope ALL = new StepScope("Closing", Optional.empty(), MONDAY);
    private static final StepScope ON_THE_SECOND = new StepScope("Closing", Optional.of("d2"), MONDAY);
    private static final StaffActor SUPERVISOR = new StaffActor(5, Set.of(Caller.SUPERVISOR), Set.of());
    private static final StaffActor MANAGER = new StaffActor(6, Set.of(Caller.MANAGER), Set.of());

    private final CurrentActor actor = new CurrentActor();
    private final EngineStepRecords records = new EngineStepRecords();

    @OnEachDatabase
    void handsOverWhatGoesOnAndWhatEndedInThePeriodWithoutWhatOnlyLeadsOn(TestDatabase database) {
        EngineRows rows = threeCases(database);
        rows.stay("i7", OLD, "Task_Old", "userTask", MONDAY.minusSeconds(99), MONDAY.minusSeconds(1), 0);
        rows.stay("i7", OLD, "Task_A", "userTask", MONDAY.minusSeconds(99), MONDAY, 4);
        rows.stay("i7", OLD, "Gateway_B", "exclusiveGateway", MONDAY, MONDAY, 0);
        rows.stay("i7", OLD, "Task_C#multiInstanceBody", "multiInstanceBody", MONDAY, null, 0);
        rows.stay("i7", OLD, "Task_D", "receiveTask", MONDAY, TUESDAY, 2);
        rows.stay("i8", NEW, "Task_A", "userTask", TUESDAY, null, 0);

        assertThat(stays(ALL))
                .containsExactlyInAnyOrder(
                        stay("Task_A", StepKind.PERSON, MONDAY.minusSeconds(99), Optional.of(MONDAY), false),
                        stay("Task_D", StepKind.WAITING, MONDAY, Optional.of(TUESDAY), true),
                        stay("Task_A", StepKind.PERSON, TUESDAY, Optional.empty(), false));
    }

    @OnEachDatabase
    void keepsTheReleasesApart(TestDatabase database) {
        EngineRows rows = threeCases(database);
        rows.stay("i7", OLD, "Task_A", "userTask", MONDAY, null, 0);
        rows.stay("i8", NEW, "Task_B", "userTask", MONDAY, null, 0);
        rows.incident("x", "x", "i7", OLD, "Task_A", TUESDAY);
        rows.incident("y", "y", "i8", NEW, "Task_B", TUESDAY);

        assertThat(stays(ON_THE_SECOND)).extracting(Stay::element).containsExactly("Task_B");
        assertThat(records.failures(ON_THE_SECOND)).containsExactly(new Failure(8, "Task_B", TUESDAY));
        assertThat(stays(new StepScope("Closing", Optional.of("d3"), MONDAY))).isEmpty();
        assertThat(stays(new StepScope("Opening", Optional.empty(), MONDAY))).isEmpty();
    }

    @OnEachDatabase
    void leavesOutTheCasesThatSheMayNotSeeEverywhere(TestDatabase database) {
        EngineRows rows = threeCases(database);
        rows.stay("i8", NEW, "Task_A", "userTask", MONDAY, null, 0);
        rows.stay("i9", NEW, "Task_A", "userTask", MONDAY, null, 0);
        rows.incident("y", "y", "i9", NEW, "Task_A", TUESDAY);
        rows.task("i9", NEW, 9, MONDAY, false);

        actor.is(SUPERVISOR);
        assertThat(stays(ALL)).hasSize(1);
        assertThat(staysAt("Task_A")).extracting(CaseStay::caseId).containsExactly(8L);
        assertThat(records.failures(ALL)).isEmpty();
        assertThat(records.totals(TUESDAY)).containsOnlyKeys("Closing").containsValue(new ProcessTotals(2, 0, 0));

        actor.is(MANAGER);
        assertThat(stays(ALL)).hasSize(2);
        assertThat(staysAt("Task_A")).extracting(CaseStay::caseId).containsExactlyInAnyOrder(8L, 9L);
        assertThat(records.failures(ALL)).containsExactly(new Failure(9, "Task_A", TUESDAY));
        assertThat(records.totals(TUESDAY)).containsValue(new ProcessTotals(3, 1, 1));
    }

    @OnEachDatabase
    void hidesACaseFromWhomItIsAbout(TestDatabase database) {
        EngineRows rows = threeCases(database);
        rows.stay("i9", NEW, "Task_A", "userTask", MONDAY, null, 0);
        rows.execute("insert into staff_member (id, full_name, active, version) values (6, 'Priya', true, 0)");
        rows.execute("insert into case_subject (case_id, staff_id) values (9, 6)");

        actor.is(MANAGER);
        assertThat(stays(ALL)).isEmpty();
    }

    @OnEachDatabase
    void countsAFailureOnceWhereItHappenedAndOnlyWhatIsOverItsTimeAsLate(TestDatabase database) {
        EngineRows rows = threeCases(database);
        rows.incident("below", "below", "i7", OLD, "Task_A", MONDAY);
        rows.incident("above", "below", "i8", NEW, "Call_A", MONDAY);
        rows.task("i7", OLD, 7, MONDAY, false);
        rows.task("i7", OLD, 7, MONDAY.plusSeconds(1), false);
        rows.task("i8", NEW, 8, MONDAY, true);

        assertThat(records.failures(ALL)).containsExactly(new Failure(7, "Task_A", MONDAY));
        assertThat(records.totals(TUESDAY)).containsValue(new ProcessTotals(3, 1, 1));
        assertThat(records.totals(MONDAY)).containsValue(new ProcessTotals(3, 0, 1));
    }

    private EngineRows threeCases(TestDatabase database) {
        records.rows = new Rows();
        records.rows.dataSource = database.dataSource();
        records.hidden = new HiddenInstances();
        records.hidden.rows = records.rows;
        records.hidden.actor = actor;
        actor.is(MANAGER);
        EngineRows rows = new EngineRows(database);
        rows.definition("ACT_RE_PROCDEF", OLD, "Closing", "d1");
        rows.definition("ACT_RE_PROCDEF", NEW, "Closing", "d2");
        rows.instance("i7", "7", OLD);
        rows.instance("i8", "8", NEW);
        rows.instance("i9", "9", NEW);
        rows.restricted(9);
        return rows;
    }

    private List<Stay> stays(StepScope scope) {
        List<Stay> stays = new ArrayList<>();
        records.stays(scope, stays::add);
        return stays;
    }

    private List<CaseStay> staysAt(String element) {
        List<CaseStay> stays = new ArrayList<>();
        records.staysAt(element, ALL, stays::add);
        return stays;
    }

    private static Stay stay(String element, StepKind kind, Instant from, Optional<Instant> until, boolean cutOff) {
        return new Stay(element, "The " + element, kind, from, until, cutOff);
    }
}
