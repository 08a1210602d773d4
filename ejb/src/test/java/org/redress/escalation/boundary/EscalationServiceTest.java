package org.redress.escalation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.casehistory.domain.CaseEventKind.CASE_ESCALATED;
import static org.redress.casehistory.domain.CaseEventKind.ESCALATION_REMINDED;
import static org.redress.casehistory.domain.CaseEventKind.ESCALATION_ROUTED;
import static org.redress.casehistory.domain.CaseEventKind.ESCALATION_SETTLED;
import static org.redress.casehistory.domain.CaseEventKind.ESCALATION_TAKEN_ON;
import static org.redress.casehistory.domain.CaseEventKind.ESCALATION_WITHDRAWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.NextHearMissing;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Priority;
import org.redress.contact.domain.ContactMethod;
import org.redress.escalation.domain.AlreadyEscalated;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationAnswer;
import org.redress.escalation.domain.EscalationOver;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.EscalationState;
import org.redress.escalation.domain.EscalationWorkflow;
import org.redress.handover.boundary.HandoverBook;
import org.redress.handover.domain.HandoverWords;
import org.redress.testing.Desk;
import org.redress.testing.SteeredCase;

/** */
class EscalationServiceTest {
    private static final long FIRST = 101;
    private static final long PERCEIVED_OWNER = 12;
    private static final String DETAIL = "Third courier who did not come; she was told twice it had left.";
    private static final DayAndHour FRIDAY_NINE = DayAndHour.parse("2026-09-25", "09:00");
    private static final Instant FRIDAY_NINE_UTC = Instant.parse("2026-09-25T07:00:00Z");
    private static final Optional<NextContact> A_CALL_ON_FRIDAY =
            Optional.of(new NextContact(FRIDAY_NINE, ContactMethod.TELEPHONE, "What Marlene decided", true));

    private final Desk desk = new Desk();
    private final EscalationsInMemory escalations = new EscalationsInMemory();
    private final List<String> told = new ArrayList<>();
    private final List<PromiseView> open = new ArrayList<>();
    private final OwnedCase owned = new OwnedCase();
    private final EscalationService service = new EscalationService();
    private final EscalationQueries queries = new EscalationQueries();

    @BeforeEach
    void wire() {
        service.escalations = escalations;
        service.workflow = new RecordingWorkflow();
        service.cases = owned;
        service.handovers = new HandoverBook() {
            @Override
            public void takeOver(long caseId, long handedBy, long by, HandoverWords words) {
                owned.done.add("owned by " + by);
                assertThat(words.whyNot()).isEqualTo(DETAIL);
            }
        };
        service.nextHear = new RecordingPromises();
        service.workItems = desk.workItems;
        service.window = desk.window;
        service.access = desk.access;
        service.history = desk.history;
        service.actor = desk.actor;
        service.clock = desk.clock;
        queries.escalations = escalations;
        queries.access = desk.access;
    }

    @Test
    void passesOnEverythingAndLeavesTheDialogueWithWhomTheCustomerKnows() {
        escalate();

        assertThat(queries.openOf(Desk.CASE)).hasValueSatisfying(escalation -> {
            assertThat(escalation.detail()).isEqualTo(DETAIL);
            assertThat(escalation.escalatedBy()).contains(Desk.ME);
            assertThat(escalation.state()).isEqualTo(EscalationState.OPEN);
        });
        assertThat(told).containsExactly("12 promises a call", "escalated 101 NO_SOLUTION");
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CASE_ESCALATED);
            assertThat(event.payload())
                    .containsEntry("reason", "NO_SOLUTION")
                    .containsEntry("team", "INTAKE")
                    .doesNotContainValue(DETAIL);
        });
    }

    /** without giving a reason. */
    @Test
    void theCustomerAsksForAManagerHerself() {
        service.askForManager(Desk.CASE, " ");

        assertThat(queries.openOf(Desk.CASE)).hasValueSatisfying(escalation -> {
            assertThat(escalation.reason()).isEqualTo(EscalationReason.WANTS_A_MANAGER);
            assertThat(escalation.escalatedBy()).isEmpty();
            assertThat(escalation.detail()).isEmpty();
        });
        assertThat(told).containsExactly("escalated 101 WANTS_A_MANAGER");
        assertThatThrownBy(() -> service.askForManager(Desk.CASE, "Again.")).isInstanceOf(AlreadyEscalated.class);
    }

    @Test
    void isRefusedWhileTheCustomerDoesNotKnowWhenSheNextHears() {
        EscalateCase silent = command(Optional.empty());

        assertThatThrownBy(() -> service.escalate(silent)).isInstanceOf(NextHearMissing.class);
        assertThat(escalations.all).isEmpty();

        open.add(promise());
        service.escalate(silent);
        assertThat(told).containsExactly("escalated 101 NO_SOLUTION");
    }

    @Test
    void isRefusedWhileAnotherIsOpenAndAcceptedAfterwards() {
        escalate();
        assertThatThrownBy(this::escalate).isInstanceOf(AlreadyEscalated.class);

        service.withdraw(FIRST, "The courier came.");
        escalate();

        assertThat(queries.ofCase(Desk.CASE)).hasSize(2);
    }

    @Test
    void aCaseThatHasEndedIsNotEscalated() {
        owned.end();

        assertThatThrownBy(this::escalate).isInstanceOf(CaseEnded.class);
        assertThat(told).isEmpty();
    }

    @Test
    void keepsWhomTheTableAsks() {
        escalate();

        service.route(FIRST, "manager");

        assertThat(queries.openOf(Desk.CASE))
                .hasValueSatisfying(view -> assertThat(view.role()).contains("manager"));
        assertThat(desk.eventKinds()).endsWith(ESCALATION_ROUTED);
    }

    @Test
    void whoeverTakesTheCaseOverOwnsIt() {
        escalate();

        service.takeOn(taken(EscalationAnswer.TAKE_OVER, Optional.empty()));

        assertThat(owned.done).containsExactly("owned by 7");
        assertThat(told).endsWith("taken on by 7 until " + FRIDAY_NINE_UTC);
        assertThat(queries.openOf(Desk.CASE)).hasValueSatisfying(view -> {
            assertThat(view.state()).isEqualTo(EscalationState.TAKEN_ON);
            assertThat(view.takenOn()).hasValueSatisfying(takenOn -> {
                assertThat(takenOn.estimateAt()).isEqualTo(FRIDAY_NINE_UTC);
                assertThat(takenOn.handler()).isEqualTo(Desk.ME);
            });
        });
        assertThat(desk.eventKinds()).endsWith(ESCALATION_TAKEN_ON);
    }

    @Test
    void adviceLeavesTheCaseWhereItIs() {
        escalate();

        service.takeOn(taken(EscalationAnswer.ADVISE, Optional.empty()));

        assertThat(owned.done).isEmpty();
        assertThat(told).contains("taken on by 7 until " + FRIDAY_NINE_UTC);
    }

    @Test
    void asksToWhichPriority() {
        escalate();

        assertThatThrownBy(() -> service.takeOn(taken(EscalationAnswer.RAISE_PRIORITY, Optional.empty())))
                .isInstanceOf(PriorityToRaiseMissing.class);
    }

    @Test
    void raisesThePriorityToTheOneNamed() {
        escalate();

        service.takeOn(taken(EscalationAnswer.RAISE_PRIORITY, Optional.of(Priority.A)));

        assertThat(owned.done).containsExactly("priority A");
    }

    @Test
    void anEstimateLiesAhead() {
        escalate();
        TakeOnEscalation late = new TakeOnEscalation(
                "t",
                EscalationAnswer.ADVISE,
                "Call despatch.",
                DayAndHour.parse("2026-09-23", "16:20"),
                Optional.empty(),
                A_CALL_ON_FRIDAY);

        assertThatThrownBy(() -> service.takeOn(late)).isInstanceOf(EstimateHasPassed.class);
        assertThat(queries.openOf(Desk.CASE))
                .hasValueSatisfying(view -> assertThat(view.state()).isEqualTo(EscalationState.OPEN));
    }

    @Test
    void remindsAsLongAsItIsOpen() {
        escalate();
        service.remind(FIRST);
        service.takeOn(taken(EscalationAnswer.ADVISE, Optional.empty()));
        service.remind(FIRST);
        service.settle("t", "The fourth courier came.");
        int before = desk.events.size();
        service.remind(FIRST);

        assertThat(desk.events).hasSize(before);
        assertThat(desk.events.stream().filter(event -> event.kind() == ESCALATION_REMINDED))
                .extracting(event -> event.payload().get("reminder"))
                .containsExactly("1", "2");
        assertThat(queries.ofCase(Desk.CASE).get(0).reminders()).isEqualTo(2);
    }

    @Test
    void isSettledWithItsResult() {
        escalate();
        service.takeOn(taken(EscalationAnswer.ADVISE, Optional.empty()));

        service.settle("t", "The fourth courier came.");

        assertThat(queries.openOf(Desk.CASE)).isEmpty();
        assertThat(queries.ofCase(Desk.CASE).get(0).outcome()).contains("The fourth courier came.");
        assertThat(desk.eventKinds()).endsWith(ESCALATION_SETTLED);
        assertThat(told).endsWith("settled");
    }

    @Test
    void whatIsOverIsNotWithdrawn() {
        escalate();
        service.withdraw(FIRST, "The courier came.");

        assertThat(desk.eventKinds()).endsWith(ESCALATION_WITHDRAWN);
        assertThat(told).endsWith("withdrawn 101");
        assertThatThrownBy(() -> service.withdraw(FIRST, "Again.")).isInstanceOf(EscalationOver.class);
        assertThatThrownBy(() -> service.withdraw(99, "Never.")).isInstanceOf(EscalationNotFound.class);
    }

    @Test
    void endsWithACaseThatIsWithdrawn() {
        escalate();
        EscalationsOfWithdrawnCases follower = new EscalationsOfWithdrawnCases();
        follower.escalations = escalations;

        follower.follow(recorded(CaseEventKind.NOTE_ADDED));
        assertThat(escalations.all).allMatch(Escalation::isOpen);

        follower.follow(recorded(CaseEventKind.WITHDRAWN));
        assertThat(queries.openOf(Desk.CASE)).isEmpty();
    }

    private void escalate() {
        service.escalate(command(A_CALL_ON_FRIDAY));
    }

    private static EscalateCase command(Optional<NextContact> nextHear) {
        return new EscalateCase(Desk.CASE, EscalationReason.NO_SOLUTION, DETAIL, nextHear);
    }

    private static TakeOnEscalation taken(EscalationAnswer answer, Optional<Priority> priority) {
        return new TakeOnEscalation("t", answer, "Call despatch at once.", FRIDAY_NINE, priority, A_CALL_ON_FRIDAY);
    }

    private static CaseEventRecorded recorded(CaseEventKind kind) {
        return new CaseEventRecorded(CaseEvent.of(Desk.CASE, kind, Desk.NOW), 1, Desk.NOW, "staff:7");
    }

    private static PromiseView promise() {
        return new PromiseView(
                3,
                Desk.CASE,
                PromiseKind.NEXT_CONTACT,
                "We call.",
                Optional.of(ContactMethod.EMAIL),
                Optional.empty(),
                1,
                Desk.NOW,
                Desk.NOW,
                Desk.NOW,
                PromiseState.OPEN,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static final class OwnedCase extends SteeredCase {
        final List<String> done = new ArrayList<>();

        @Override
        public Optional<Long> perceivedOwner(long caseId) {
            return Optional.of(PERCEIVED_OWNER);
        }

        @Override
        public void takeOver(long caseId, long staffId) {
            done.add("owned by " + staffId);
        }

        @Override
        public void raisePriority(long caseId, Priority to) {
            done.add("priority " + to);
        }
    }

    private final class RecordingWorkflow implements EscalationWorkflow {
        @Override
        public void escalated(long caseId, long escalationId, EscalationReason reason) {
            told.add("escalated " + escalationId + " " + reason);
        }

        @Override
        public void takenOn(String workItemId, long handler, Instant estimateAt) {
            told.add("taken on by " + handler + " until " + estimateAt);
        }

        @Override
        public void settled(String workItemId) {
            told.add("settled");
        }

        @Override
        public void withdrawn(long escalationId) {
            told.add("withdrawn " + escalationId);
        }
    }

    private final class RecordingPromises extends NextHear {
        @Override
        public void promiseUnlessKnown(long caseId, long staffId, Optional<NextContact> said) {
            if (said.isEmpty() && open.isEmpty()) {
                throw new NextHearMissing();
            }
            said.ifPresent(contact -> told.add(staffId + " promises a call"));
        }
    }
}
