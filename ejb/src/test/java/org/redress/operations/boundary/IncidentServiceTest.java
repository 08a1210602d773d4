package org.redress.operations.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.domain.Caller;
import org.redress.operations.domain.FactType;
import org.redress.operations.domain.FailedStep;
import org.redress.operations.domain.FailedSteps;
import org.redress.operations.domain.Repair;
import org.redress.operations.domain.RepairKind;
import org.redress.operations.domain.RepairRepository;
import org.redress.operations.domain.RoutingFact;
import org.redress.testing.Desk;
import org.redress.testing.SeenCases;

class IncidentServiceTest {
    private static final long HIDDEN = 43;

    private final Desk desk = new Desk();
    private final SeenCases seen = new SeenCases();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<String> engine = new ArrayList<>();
    private final VisibleIncidents visible = new VisibleIncidents();
    private final IncidentQueries queries = new IncidentQueries();
    private final IncidentService service = new IncidentService();

    @BeforeEach
    void wire() {
        FailedSteps steps = new TwoFailedSteps();
        seen.hide(HIDDEN);
        visible.steps = steps;
        visible.access = seen;
        queries.incidents = visible;
        queries.steps = steps;
        service.incidents = visible;
        service.steps = steps;
        service.repairs = new InMemory();
        service.history = desk.history;
        service.actor = desk.actor;
        service.clock = desk.clock;
        desk.actAs(Desk.ME, Caller.SUPERVISOR);
    }

    @Test
    void showsAndCountsOnlyThoseOfCasesThatMayBeSeen() {
        assertThat(queries.open()).extracting(FailedStep::incidentId).containsExactly("seen");
        assertThat(queries.count()).isEqualTo(1);
    }

    @Test
    void triesAgainAndKeepsWhoSaidSo() {
        service.retry("seen");

        assertThat(engine).containsExactly("retry seen");
        assertThat(repairs).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(RepairKind.RETRIED);
            assertThat(repair.caseId()).isEqualTo(Desk.CASE);
            assertThat(repair.doneBy()).isEqualTo(Desk.ME);
        });
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.STEP_RETRIED);
    }

    @Test
    void correctsAFactByItsTypeBeforeItTriesAgain() {
        service.correct(new CorrectFact("seen", "severity", " HIGH "));
        service.correct(new CorrectFact("seen", "danger", "true"));

        assertThat(engine)
                .containsExactly("severity=HIGH (String)", "retry seen", "danger=true (Boolean)", "retry seen");
        assertThat(repairs.get(0).fact() + "=" + repairs.get(0).value()).isEqualTo("severity=HIGH");
        assertThat(desk.events.get(0).kind()).isEqualTo(CaseEventKind.FACT_CORRECTED);
        assertThat(desk.events.get(0).payload())
                .containsEntry("fact", "severity")
                .containsEntry("element", "Task_Record");
    }

    @ParameterizedTest
    @CsvSource({
        "severity, very high",
        "severity, ''",
        "danger, yes",
        "amountCents, 1.5",
        "promiseDueAt, tomorrow",
    })
    void refusesAValueOfAnotherType(String fact, String value) {
        assertThatThrownBy(() -> service.correct(new CorrectFact("seen", fact, value)))
                .isInstanceOf(FactDoesNotFit.class);
        assertThat(engine).isEmpty();
        assertThat(desk.events).isEmpty();
    }

    @Test
    void correctsNothingThatIsNoRoutingFact() {
        assertThatThrownBy(() -> service.correct(new CorrectFact("seen", "caseId", "7")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void skipsWithAReasonThatStandsInNoEvent() {
        service.skip(new SkipStep("seen", " Mrs Botha was told by telephone. "));

        assertThat(engine).containsExactly("skip seen");
        assertThat(repairs.get(0).reason()).isEqualTo("Mrs Botha was told by telephone.");
        assertThat(desk.events.get(0).kind()).isEqualTo(CaseEventKind.STEP_SKIPPED);
        assertThat(desk.events.get(0).payload().values()).noneMatch(value -> value.contains("Botha"));
    }

    @Test
    void knowsNothingOfWhatIsHiddenOrGone() {
        for (String incident : List.of("hidden", "gone")) {
            assertThatThrownBy(() -> service.retry(incident)).isInstanceOf(IncidentGone.class);
            assertThatThrownBy(() -> service.skip(new SkipStep(incident, "Why not?")))
                    .isInstanceOf(IncidentGone.class);
            assertThatThrownBy(() -> service.correct(new CorrectFact(incident, "danger", "true")))
                    .isInstanceOf(IncidentGone.class);
            assertThatThrownBy(() -> queries.factsOf(incident)).isInstanceOf(IncidentGone.class);
        }
        assertThat(engine).isEmpty();
    }

    private final class TwoFailedSteps implements FailedSteps {
        @Override
        public List<FailedStep> all() {
            return List.of(step("hidden", HIDDEN), step("seen", Desk.CASE));
        }

        private static FailedStep step(String incidentId, long caseId) {
            return new FailedStep(
                    incidentId, caseId, "P", "Process", "Task_Record", "Record it", Desk.NOW, 3, "no such word", true);
        }

        @Override
        public List<Long> cases() {
            return all().stream().map(FailedStep::caseId).toList();
        }

        @Override
        public Optional<FailedStep> byId(String incidentId) {
            return all().stream()
                    .filter(step -> step.incidentId().equals(incidentId))
                    .findFirst();
        }

        @Override
        public List<RoutingFact> factsOf(String incidentId) {
            return List.of(
                    new RoutingFact("severity", FactType.CODE, Optional.of("HGH")),
                    new RoutingFact("danger", FactType.YES_NO, Optional.empty()),
                    new RoutingFact("amountCents", FactType.NUMBER, Optional.empty()),
                    new RoutingFact("promiseDueAt", FactType.MOMENT, Optional.empty()));
        }

        @Override
        public void retry(String incidentId) {
            engine.add("retry " + incidentId);
        }

        @Override
        public void correct(String incidentId, String fact, Object value) {
            engine.add(fact + "=" + value + " (" + value.getClass().getSimpleName() + ")");
        }

        @Override
        public void skip(String incidentId) {
            engine.add("skip " + incidentId);
        }
    }

    private final class InMemory implements RepairRepository {
        @Override
        public void add(Repair repair) {
            repairs.add(repair);
        }

        @Override
        public List<Repair> ofCase(long caseId) {
            return repairs;
        }
    }
}
