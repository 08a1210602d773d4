package org.redress.closure.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.Confirmation;
import org.redress.closure.domain.CustomersAnswer;
import org.redress.closure.domain.Proof;
import org.redress.closure.domain.Silence;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.boundary.PromisesDone;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.NextHearMissing;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.complaint.boundary.CaseLifecycle;
import org.redress.contact.domain.ContactMethod;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationView;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.EscalationState;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.RequestView;
import org.redress.participant.domain.RequestKind;
import org.redress.participant.domain.RequestState;
import org.redress.solution.boundary.NextHearOfAlternative;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.testing.HeldTask;
import org.redress.testing.NamedStaff;
import org.redress.testing.SeenCases;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitView;
import org.redress.visit.domain.Appointment;
import org.redress.visit.domain.VisitState;
import org.redress.worklist.domain.Phase;

class ClosureServiceTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant THIS_MORNING = Instant.parse("2026-09-23T08:00:00Z");

    private final ClosuresInMemory closures = new ClosuresInMemory();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<String> engine = new ArrayList<>();
    private final List<Long> closedCases = new ArrayList<>();
    private final List<PromiseView> open = new ArrayList<>();
    private final List<RequestView> asked = new ArrayList<>();
    private final List<VisitView> visits = new ArrayList<>();
    private final SeenCases access = new SeenCases();
    private final ClosureService service = new ClosureService();
    private final ConfirmationBook book = new ConfirmationBook();
    private final OpenObligations obligations = new OpenObligations();
    private Optional<EscalationView> escalated = Optional.empty();
    private boolean alternativeReady;
    private final ClosureQueries queries = new ClosureQueries();

    @BeforeEach
    void wire() {
        service.closures = closures;
        service.workflow = new RecordingWorkflow();
        service.cases = new RecordingLifecycle();
        service.obligations = obligations;
        service.nextHear = new NextHearOfAlternative() {
            @Override
            public void promise(long caseId, Optional<NextContact> said) {
                if (said.isEmpty() && alternativeReady) {
                    throw new NextHearMissing();
                }
                said.ifPresent(
                        contact -> engine.add("she hears on " + contact.when().day()));
            }
        };
        obligations.promises = new PromisesOfTheTest();
        obligations.escalations = new EscalationsOfTheTest();
        obligations.participants = new ParticipantsOfTheTest();
        obligations.visits = new VisitsOfTheTest();
        service.promises = new DoneOfTheTest();
        service.history = events::add;
        service.book = book;
        book.closures = closures;
        book.workflow = service.workflow;
        book.history = events::add;
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(1, Set.of(Caller.AGENT), Set.of()));
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        queries.closures = closures;
        queries.access = access;
        queries.staff = new NamedStaff(Map.of(1L, "Lerato Khumalo"));
    }

    @Test
    void aYesIsKeptVerbatimWithItsProof() {
        hold("form:confirm");

        service.solved(answer("Dit werk nou,  baie dankie! ", Proof.EMAIL));

        assertThat(queries.confirmationsOf(CASE)).singleElement().satisfies(yes -> {
            assertThat(yes.solved()).isTrue();
            assertThat(yes.words()).isEqualTo("Dit werk nou,  baie dankie! ");
            assertThat(yes.proof()).isEqualTo(Proof.EMAIL);
            assertThat(yes.recordedByName()).isEqualTo("Lerato Khumalo");
        });
        assertThat(engine).containsExactly("answered true");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.SATISFACTION_CONFIRMED);
            assertThat(event.occurredAt()).isEqualTo(THIS_MORNING);
            assertThat(event.payload().toString()).doesNotContain("dankie");
        });
    }

    @Test
    void aYesThatWasOnlySpokenProvesNothing() {
        hold("form:confirm");

        assertThatThrownBy(() -> service.solved(answer("Yes.", Proof.SPOKEN))).isInstanceOf(YesNeedsProof.class);
        assertThat(closures.confirmations).isEmpty();
        assertThat(engine).isEmpty();
        CustomersAnswer spoken = new CustomersAnswer("Yes.", Proof.SPOKEN, THIS_MORNING);
        assertThatThrownBy(() -> Confirmation.solved(CASE, spoken, 1, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoStartsANewRoundAndNeedsNoProof() {
        hold("form:confirm");

        service.notSolved(no("It broke again.", NOW));

        assertThat(closures.confirmations).singleElement().matches(no -> !no.isSolved());
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.NOT_SOLVED);
        assertThat(engine).containsExactly("answered false");
    }

    /** Source. */
    @Test
    void whereAnAlternativeIsTakenSheIsToldWhenSheNextHears() {
        hold("form:confirm");
        alternativeReady = true;

        assertThatThrownBy(() -> service.notSolved(no("It broke again.", NOW))).isInstanceOf(NextHearMissing.class);
        assertThat(closures.confirmations).isEmpty();
        assertThat(engine).isEmpty();

        NextContact friday = new NextContact(
                DayAndHour.parse("2026-09-25", "10:00"), ContactMethod.TELEPHONE, "How it goes on", true);
        service.notSolved(new RecordNotSolved("t", "It broke again.", Proof.SPOKEN, NOW, Optional.of(friday)));

        assertThat(engine).containsExactly("she hears on 2026-09-25", "answered false");
    }

    @Test
    void nobodyAnsweredInTheFuture() {
        hold("form:confirm");
        RecordSatisfaction tomorrow = new RecordSatisfaction("t", "Yes.", Proof.EMAIL, NOW.plusSeconds(1));

        assertThatThrownBy(() -> service.solved(tomorrow)).isInstanceOf(AnsweredInTheFuture.class);
        assertThatThrownBy(() -> service.notSolved(no("No.", NOW.plusSeconds(1))))
                .isInstanceOf(AnsweredInTheFuture.class);
        assertThat(closures.confirmations).isEmpty();
    }

    @Test
    void closingLogsWhatWasDoneAndEndsTheCase() {
        said(true);
        hold("form:close");

        service.close(new CloseComplaint("t", "New set delivered, old one collected.", List.of()));

        assertThat(queries.closuresOf(CASE)).singleElement().satisfies(end -> {
            assertThat(end.outcome()).isEqualTo(ClosureOutcome.SOLVED);
            assertThat(end.actions()).isEqualTo("New set delivered, old one collected.", List.of());
            assertThat(end.closedByName()).contains("Lerato Khumalo");
        });
        assertThat(closedCases).containsExactly(CASE);
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.CLOSED);
        assertThat(engine).containsExactly("closed");
    }

    @Test
    void isNotClosedBeforeTheCustomerAgrees() {
        hold("form:close");

        assertThatThrownBy(this::close).isInstanceOf(CustomerHasNotAgreed.class);
        said(true);
        said(false);
        assertThatThrownBy(this::close).isInstanceOf(CustomerHasNotAgreed.class);
        assertThat(closures.closures).isEmpty();
        assertThat(closedCases).isEmpty();
    }

    /** Source. */
    @Test
    void whoStayedSilentIsClosedWithoutAgreementAndMarkedSo() {
        said(false);
        closures.add(new Silence(CASE, 1, NOW));
        hold("form:close");

        close();

        assertThat(closures.closures).singleElement().satisfies(end -> {
            assertThat(end.outcome()).isEqualTo(ClosureOutcome.WITHOUT_AGREEMENT);
            assertThat(end.confirmationId()).isEmpty();
            assertThat(end.closedBy()).contains(1L);
        });
        assertThat(events).singleElement().satisfies(event -> assertThat(event.payload())
                .containsEntry("outcome", "WITHOUT_AGREEMENT"));
    }

    @Test
    void aSilenceThatIsOverClosesNothing() {
        Silence over = new Silence(CASE, 1, NOW);
        over.breakAt(NOW);
        closures.add(over);
        hold("form:close");

        assertThatThrownBy(this::close).isInstanceOf(CustomerHasNotAgreed.class);
        assertThatThrownBy(() -> Closure.withoutAgreement(over, "Done.", 1, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Source: R-054. */
    @Test
    void closingKeepsWhatWasDoneWithIt() {
        said(true);
        hold("form:close");
        open.add(promise());

        service.close(new CloseComplaint("t", "Done.", List.of(open.get(0).promiseId())));

        assertThat(engine).containsExactly("promise 3 done, REACHED", "closed");
    }

    @Test
    void whoStaysSilentHasHeardNothing() {
        closures.add(new Silence(CASE, 1, NOW));
        hold("form:close");
        open.add(promise());

        service.close(new CloseComplaint("t", "Done.", List.of(open.get(0).promiseId())));

        assertThat(engine).containsExactly("promise 3 done, not heard", "closed");
    }

    @Test
    void isNotClosedWhileAPromiseIsOpen() {
        said(true);
        hold("form:close");
        open.add(promise());

        assertThatThrownBy(this::close)
                .isInstanceOfSatisfying(PromiseStillOpen.class, refusal -> assertThat(refusal.details())
                        .containsExactly(1));
        assertThat(closures.closures).isEmpty();
        assertThat(engine).isEmpty();
    }

    @Test
    void isNotClosedWhileAnEscalationIsOpen() {
        said(true);
        hold("form:close");
        escalated = Optional.of(escalation());

        assertThatThrownBy(this::close).isInstanceOf(EscalationStillOpen.class);
        assertThat(closures.closures).isEmpty();
        assertThat(engine).isEmpty();
    }

    /** Source: R-085. */
    @Test
    void isNotClosedWhileSomebodyStillWorksOnWhatWasAskedFor() {
        said(true);
        hold("form:close");
        asked.add(askedOfKarooParts());

        assertThatThrownBy(this::close)
                .isInstanceOfSatisfying(ParticipantStillAsked.class, refusal -> assertThat(refusal.details())
                        .containsExactly("Karoo Parts"));
        assertThat(closures.closures).isEmpty();
        assertThat(engine).isEmpty();
    }

    /** Source. */
    @ParameterizedTest
    @EnumSource
    void isNotClosedWhileSomebodyStillGoesToTheCustomer(VisitState state) {
        said(true);
        hold("form:close");
        visits.add(visitToHerShop(state));

        if (state.isOpen()) {
            assertThatThrownBy(this::close).isInstanceOf(VisitStillOpen.class);
            assertThat(closures.closures).isEmpty();
            assertThat(engine).isEmpty();
            return;
        }
        close();

        assertThat(closures.closures).hasSize(1);
    }

    private static VisitView visitToHerShop(VisitState state) {
        return new VisitView(
                9,
                CASE,
                "Look at the amplifier.",
                1,
                NOW,
                new Appointment(NOW, NOW.plusSeconds(7200), "Her shop", 1),
                state,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RequestView askedOfKarooParts() {
        return new RequestView(
                101,
                CASE,
                1,
                StakeholderRole.SUPPLIER,
                "Karoo Parts",
                Optional.empty(),
                true,
                RequestKind.GOODS,
                "A power switch.",
                NOW,
                NOW,
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                RequestState.OPEN,
                0,
                1,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aWithdrawnCaseHasEndedToo() {
        WithdrawalListener listener = new WithdrawalListener();
        listener.closures = closures;

        listener.heard(recorded(CaseEventKind.NOTE_ADDED));
        listener.heard(recorded(CaseEventKind.WITHDRAWN));

        assertThat(queries.closuresOf(CASE)).singleElement().satisfies(end -> {
            assertThat(end.outcome()).isEqualTo(ClosureOutcome.WITHDRAWN);
            assertThat(end.closedByName()).isEmpty();
            assertThat(end.closedAt()).isEqualTo(THIS_MORNING);
        });
    }

    @Test
    void nothingIsReadOfACaseOneMayNotSee() {
        access.hide(CASE);

        assertThatThrownBy(() -> queries.closuresOf(CASE)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> queries.confirmationsOf(CASE)).isInstanceOf(CaseNotFound.class);
    }

    private void close() {
        service.close(new CloseComplaint("t", "Done.", List.of()));
    }

    private void hold(String formKey) {
        service.workItems = new HeldTask("t", formKey, Phase.CLOSURE, CASE);
    }

    private void said(boolean solved) {
        CustomersAnswer answer = new CustomersAnswer("So.", Proof.EMAIL, THIS_MORNING);
        closures.add(solved ? Confirmation.solved(CASE, answer, 1, NOW) : Confirmation.notSolved(CASE, answer, 1, NOW));
    }

    private static RecordNotSolved no(String words, Instant answeredAt) {
        return new RecordNotSolved("t", words, Proof.SPOKEN, answeredAt, Optional.empty());
    }

    private static RecordSatisfaction answer(String words, Proof proof) {
        return new RecordSatisfaction("t", words, proof, THIS_MORNING);
    }

    private static CaseEventRecorded recorded(CaseEventKind kind) {
        return new CaseEventRecorded(CaseEvent.of(CASE, kind, THIS_MORNING), 1, NOW, "staff:1");
    }

    private static PromiseView promise() {
        return new PromiseView(
                3,
                CASE,
                PromiseKind.NEXT_CONTACT,
                "We call.",
                Optional.of(ContactMethod.EMAIL),
                Optional.empty(),
                1,
                NOW,
                NOW,
                NOW,
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

    private final class RecordingWorkflow implements ClosureWorkflow {
        @Override
        public void answered(String workItemId, Satisfaction facts) {
            engine.add("answered " + facts.solved());
        }

        @Override
        public void requestDecided(String workItemId, RequestDecision facts) {
            throw new IllegalStateException("closure decides no request");
        }

        @Override
        public void silenceReviewed(String workItemId, SilenceReviewed facts) {
            throw new IllegalStateException("nobody reviews here");
        }

        @Override
        public void customerIsBack(long caseId) {
            throw new IllegalStateException("nobody was silent");
        }

        @Override
        public void resolvedAtFirstContact(String workItemId, CaseClosed facts) {
            throw new IllegalStateException("nothing is resolved at first contact");
        }

        @Override
        public void closed(String workItemId, CaseClosed facts) {
            engine.add("closed");
        }
    }

    private final class RecordingLifecycle implements CaseLifecycle {
        @Override
        public void markClosed(long caseId) {
            closedCases.add(caseId);
        }

        @Override
        public void markWithdrawn(long caseId) {
            throw new IllegalStateException("closure withdraws nothing");
        }
    }

    private static EscalationView escalation() {
        return new EscalationView(
                4,
                CASE,
                EscalationReason.NO_SOLUTION,
                "Nothing helps.",
                Optional.of(1L),
                NOW,
                EscalationState.OPEN,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private final class VisitsOfTheTest extends VisitQueries {
        @Override
        public List<VisitView> ofCase(long caseId) {
            return visits;
        }
    }

    private final class ParticipantsOfTheTest extends ParticipantQueries {
        @Override
        public List<RequestView> openOf(long caseId) {
            return asked;
        }
    }

    private final class EscalationsOfTheTest extends EscalationQueries {
        @Override
        public Optional<EscalationView> openOf(long caseId) {
            return escalated;
        }
    }

    private final class DoneOfTheTest extends PromisesDone {
        @Override
        public void record(long caseId, Collection<Long> promiseIds, Optional<ContactOutcome> heard) {
            promiseIds.forEach(id -> {
                engine.add("promise " + id + " done, " + heard.map(Enum::name).orElse("not heard"));
                open.removeIf(promise -> promise.promiseId() == id);
            });
        }
    }

    private final class PromisesOfTheTest extends PromiseQueries {
        @Override
        public List<PromiseView> openOf(long caseId) {
            return open;
        }
    }
}
