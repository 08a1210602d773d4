package org.redress.abuse.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.abuse.domain.AbuseStage.CAUTION;
import static org.redress.abuse.domain.AbuseStage.END_CALL;
import static org.redress.abuse.domain.AbuseStage.FORMAL_WARNING;
import static org.redress.abuse.domain.AbuseStage.STAY_OBJECTIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.abuse.domain.AbuseStage;
import org.redress.abuse.domain.AbuseStageOutOfOrder;
import org.redress.abuse.domain.CallBackMissing;
import org.redress.abuse.domain.CannotCallBack;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.commitment.domain.DayAndHour;
import org.redress.complaint.domain.CaseEnded;
import org.redress.escalation.boundary.EscalateCase;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.boundary.EscalationView;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.EscalationState;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.testing.Desk;
import org.redress.testing.SteeredCase;

/** R-073, D-06. */
class AbuseServiceTest {
    private static final long MARLENE = 9;
    private static final DayAndHour FRIDAY_NINE = DayAndHour.parse("2026-09-25", "09:00");
    private static final Optional<CallBack> CALL_BACK =
            Optional.of(new CallBack(MARLENE, FRIDAY_NINE, "A call from the supervisor"));

    private final Desk desk = new Desk();
    private final List<String> done = new ArrayList<>();
    private final List<EscalationView> escalated = new ArrayList<>();
    private final NotedCase noted = new NotedCase();
    private final AbuseService service = new AbuseService();
    private final AbuseQueries queries = new AbuseQueries();

    @BeforeEach
    void wire() {
        CaseEvents events = new CaseEvents() {
            @Override
            public List<CaseEventRecorded> ofCase(long caseId) {
                List<CaseEventRecorded> all = new ArrayList<>();
                desk.events.forEach(
                        event -> all.add(new CaseEventRecorded(event, all.size() + 1, Desk.NOW, "staff:" + Desk.ME)));
                return all;
            }
        };
        Supervisors marlene = new Supervisors() {
            @Override
            List<StaffPerson> of(long caseId) {
                return List.of(new StaffPerson(MARLENE, "Marlene", "MJ"));
            }
        };
        service.events = events;
        service.cases = noted;
        service.nextHear = new NextHear() {
            @Override
            public long promise(long caseId, long staffId, NextContact contact) {
                done.add(staffId + " promises " + contact.about() + " at " + contact.when());
                return 55;
            }
        };
        service.escalations = new EscalationService() {
            @Override
            public long escalate(EscalateCase command) {
                done.add("escalated " + command.reason() + ": " + command.detail());
                return 1;
            }
        };
        service.open = new EscalationQueries() {
            @Override
            public Optional<EscalationView> openOf(long caseId) {
                return escalated.stream().findFirst();
            }
        };
        service.supervisors = marlene;
        service.history = desk.history;
        service.clock = desk.clock;
        queries.events = events;
        queries.access = desk.access;
        queries.supervisors = marlene;
    }

    @Test
    void refusesToLeaveAStageOut() {
        take(STAY_OBJECTIVE);

        assertThatThrownBy(() -> take(FORMAL_WARNING)).isInstanceOf(AbuseStageOutOfOrder.class);
        assertThatThrownBy(() -> take(STAY_OBJECTIVE)).isInstanceOf(AbuseStageOutOfOrder.class);
        assertThat(desk.events).hasSize(1);
        assertThat(queries.ofCase(Desk.CASE).next()).isEqualTo(CAUTION);
    }

    @Test
    void keepsWhatWasSaidAsANoteAndNoWordOfItInTheEvent() {
        service.take(new TakeAbuseStage(Desk.CASE, STAY_OBJECTIVE, Optional.of(" You fools. "), Optional.empty()));

        assertThat(noted.words).containsExactly("You fools.");
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.ABUSE_STAGE_TAKEN);
            assertThat(event.payload())
                    .containsEntry("outcome", "STAY_OBJECTIVE")
                    .containsEntry("note", "1");
        });
    }

    @Test
    void aCallWhoseCaseWasNotKnownBeginsAnewAndLeadsItNotBack() {
        warned();

        service.takeOfCall(
                Desk.CASE,
                List.of(inCall(STAY_OBJECTIVE, "You fools.", Optional.empty()), inCall(CAUTION, "", Optional.empty())));

        assertThat(desk.events)
                .extracting(event -> event.payload().get("outcome"))
                .endsWith("STAY_OBJECTIVE", "CAUTION");
        assertThat(noted.words).containsExactly("You fools.");
        assertThat(queries.ofCase(Desk.CASE).next()).isEqualTo(END_CALL);
    }

    @Test
    void aCallWhoseCaseWasNotKnownMayHaveBeenEnded() {
        service.takeOfCall(
                Desk.CASE,
                List.of(
                        inCall(STAY_OBJECTIVE, "", Optional.empty()),
                        inCall(CAUTION, "", Optional.empty()),
                        inCall(FORMAL_WARNING, "", Optional.empty()),
                        inCall(END_CALL, "You fools.", CALL_BACK)));

        assertThat(done)
                .containsExactly(
                        "9 promises A call from the supervisor at " + FRIDAY_NINE,
                        "escalated DIFFICULT_OR_ABUSIVE: You fools.");
    }

    @Test
    void aCallLeavesNoStageOutAndIsKeptWithNoCaseThatHasEnded() {
        List<StageInCall> cautioned = List.of(inCall(CAUTION, "", Optional.empty()));
        List<StageInCall> begun = List.of(inCall(STAY_OBJECTIVE, "", Optional.empty()));

        assertThatThrownBy(() -> service.takeOfCall(Desk.CASE, cautioned)).isInstanceOf(AbuseStageOutOfOrder.class);
        noted.end();
        assertThatThrownBy(() -> service.takeOfCall(Desk.CASE, begun)).isInstanceOf(CaseEnded.class);
        assertThat(desk.events).isEmpty();
    }

    @Test
    void endingTheCallIsAPromiseOfTheSupervisorAndCallsHerIn() {
        warned();

        service.take(new TakeAbuseStage(Desk.CASE, END_CALL, Optional.empty(), CALL_BACK));

        assertThat(done)
                .containsExactly(
                        "9 promises A call from the supervisor at " + FRIDAY_NINE,
                        "escalated DIFFICULT_OR_ABUSIVE: A call from the supervisor");
        assertThat(desk.events.get(3).payload()).containsEntry("promise", "55").containsEntry("staff", "9");
    }

    @Test
    void whatIsEscalatedAlreadyIsNotEscalatedAgain() {
        warned();
        escalated.add(new EscalationView(
                1,
                Desk.CASE,
                EscalationReason.CUSTOMER,
                "All of it.",
                Optional.of(Desk.ME),
                Desk.NOW,
                EscalationState.OPEN,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty()));

        service.take(new TakeAbuseStage(Desk.CASE, END_CALL, Optional.empty(), CALL_BACK));

        assertThat(done).hasSize(1);
    }

    @Test
    void theCallIsNotEndedWithoutAnHourAtWhichASupervisorCallsBack() {
        warned();
        CallBack byHerself = new CallBack(Desk.ME, FRIDAY_NINE, "A call");

        assertThatThrownBy(() -> take(END_CALL)).isInstanceOf(CallBackMissing.class);
        assertThatThrownBy(() ->
                        service.take(new TakeAbuseStage(Desk.CASE, END_CALL, Optional.empty(), Optional.of(byHerself))))
                .isInstanceOf(CannotCallBack.class);
        assertThat(done).isEmpty();
    }

    @Test
    void aCaseThatHasEndedKnowsNoAbuse() {
        noted.end();

        assertThatThrownBy(() -> take(STAY_OBJECTIVE)).isInstanceOf(CaseEnded.class);
    }

    private static StageInCall inCall(AbuseStage stage, String said, Optional<CallBack> callBack) {
        return new StageInCall(stage, Optional.of(said), callBack);
    }

    private void warned() {
        take(STAY_OBJECTIVE);
        take(CAUTION);
        take(FORMAL_WARNING);
    }

    private void take(AbuseStage stage) {
        service.take(new TakeAbuseStage(Desk.CASE, stage, Optional.empty(), Optional.empty()));
    }

    private static final class NotedCase extends SteeredCase {
        final List<String> words = new ArrayList<>();

        @Override
        public long keepWords(long caseId, String said) {
            words.add(said);
            return words.size();
        }
    }
}
