package org.redress.closure.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.complaint.boundary.CaseLifecycle;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.contact.boundary.WordsToMend;
import org.redress.contact.domain.ContactMethod;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationView;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.RequestView;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.testing.HeldTask;
import org.redress.testing.NamedStaff;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitView;
import org.redress.worklist.boundary.WorkItemGone;
import org.redress.worklist.domain.Phase;

/** Source. */
class ShortPathServiceTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final ClosuresInMemory closures = new ClosuresInMemory();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<String> engine = new ArrayList<>();
    private final List<Long> closedCases = new ArrayList<>();
    private final List<PromiseView> open = new ArrayList<>();
    private final ShortPathService service = new ShortPathService();
    private final OpenObligations obligations = new OpenObligations();

    @BeforeEach
    void wire() {
        service.closures = closures;
        service.workflow = new RecordingWorkflow();
        service.cases = new RecordingLifecycle();
        service.obligations = obligations;
        obligations.promises = new PromisesOfTheTest();
        obligations.escalations = new EscalationsOfTheTest();
        obligations.participants = new ParticipantsOfTheTest();
        obligations.visits = new NobodyGoes();
        service.wording = text -> text.contains("cannot")
                ? List.of(new OutgoingWording.Mend("cannot", "Say what you can do, and by when."))
                : List.of();
        service.staff = new OneTeam();
        service.history = events::add;
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(1, Set.of(Caller.AGENT), Set.of()));
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    /** Source: R-074, D-05. */
    @Test
    void wordsThatShouldBeSaidOtherwiseNeedAReason() {
        hold("form:answer");
        String words = "We cannot say.";

        assertThatThrownBy(() -> service.answer(told(words))).isInstanceOf(WordsToMend.class);
        assertThat(closures.closures).isEmpty();
        service.answer(new AnswerContact("t", words, ReportWay.TELEPHONE, " The law says so. "));

        assertThat(closures.closures).singleElement().satisfies(end -> assertThat(end.wordingBecause())
                .contains("The law says so."));
    }

    /** Source, D-05. */
    @Test
    void wordsOfThanksThatShouldBeSaidOtherwiseNeedAReason() {
        hold("form:thank");
        String words = "We cannot thank you enough.";

        assertThatThrownBy(() -> service.thank(new ThankCustomer("t", words, ReportWay.TELEPHONE, "DELIVERY")))
                .isInstanceOf(WordsToMend.class);
        assertThat(closures.closures).isEmpty();
        service.thank(new ThankCustomer("t", words, ReportWay.TELEPHONE, "DELIVERY", "It is a saying."));

        assertThat(closures.closures).singleElement().satisfies(end -> assertThat(end.wordingBecause())
                .contains("It is a saying."));
    }

    @Test
    void anAnsweredEnquiryIsClosedWithOurWords() {
        hold("form:answer");

        service.answer(told(" The manual is in the box. "));

        endsAs(ClosureOutcome.ENQUIRY_ANSWERED, CaseEventKind.ENQUIRY_ANSWERED);
        assertThat(closures.closures.get(0).actions()).isEqualTo("The manual is in the box.");
        assertThat(events.get(0).payload()).containsEntry("way", "TELEPHONE");
        assertThat(engine).containsExactly("closed");
    }

    @Test
    void aGrantedRequestIsClosed() {
        hold("form:decide-request");

        service.grant(told("We moved it to Friday."));

        endsAs(ClosureOutcome.REQUEST_GRANTED, CaseEventKind.REQUEST_GRANTED);
        assertThat(engine).containsExactly("granted true");
    }

    @Test
    void aDeclinedRequestIsClosedWithItsReason() {
        hold("form:decide-request");

        service.decline(told("That set is no longer made."));

        endsAs(ClosureOutcome.REQUEST_DECLINED, CaseEventKind.REQUEST_DECLINED);
        assertThat(closures.closures.get(0).actions()).isEqualTo("That set is no longer made.");
        assertThat(engine).containsExactly("granted false");
    }

    @Test
    void aComplimentIsThankedForAndPassedOnToTheTeam() {
        hold("form:thank");

        service.thank(new ThankCustomer("t", "Thank you.", ReportWay.TELEPHONE, "DELIVERY"));

        endsAs(ClosureOutcome.COMPLIMENT_PASSED_ON, CaseEventKind.CUSTOMER_THANKED);
        assertThat(events.get(0).payload()).containsEntry("team", "DELIVERY");
        assertThat(engine).containsExactly("closed");
    }

    @Test
    void aComplimentIsNotPassedOnToATeamThatDoesNotExist() {
        hold("form:thank");

        assertThatThrownBy(() -> service.thank(new ThankCustomer("t", "Thanks.", ReportWay.TELEPHONE, "NOWHERE")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(engine).isEmpty();
    }

    @Test
    void whoeverDoesNotHoldTheTaskEndsNothing() {
        hold("form:thank");

        assertThatThrownBy(() -> service.answer(told("Yes."))).isInstanceOf(WorkItemGone.class);
        assertThat(closures.closures).isEmpty();
    }

    @Test
    void isNotClosedWhileAPromiseIsOpen() {
        hold("form:answer");
        open.add(promise());

        assertThatThrownBy(() -> service.answer(told("Yes."))).isInstanceOf(PromiseStillOpen.class);
        assertThat(closedCases).isEmpty();
        assertThat(engine).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOLVED", "RESOLVED_AT_FIRST_CONTACT", "WITHOUT_AGREEMENT", "WITHDRAWN"})
    void aComplaintDoesNotEndByAnAnswer(ClosureOutcome outcome) {
        assertThatThrownBy(() -> Closure.answered(CASE, outcome, "So.", 1, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void endsAs(ClosureOutcome outcome, CaseEventKind told) {
        assertThat(closures.closures).singleElement().satisfies(end -> {
            assertThat(end.outcome()).isEqualTo(outcome);
            assertThat(end.closedBy()).contains(1L);
        });
        assertThat(events).extracting(CaseEvent::kind).containsExactly(told, CaseEventKind.CLOSED);
        assertThat(events.get(1).payload()).containsEntry("outcome", outcome.name());
        assertThat(closedCases).containsExactly(CASE);
    }

    private void hold(String formKey) {
        service.workItems = new HeldTask("t", formKey, Phase.CLOSURE, CASE);
    }

    private static AnswerContact told(String words) {
        return new AnswerContact("t", words, ReportWay.TELEPHONE);
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
            throw new IllegalStateException("nobody is asked whether it is solved");
        }

        @Override
        public void requestDecided(String workItemId, RequestDecision facts) {
            engine.add("granted " + facts.granted());
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
            throw new IllegalStateException("nothing is withdrawn");
        }
    }

    private static final class OneTeam extends NamedStaff {
        OneTeam() {
            super(Map.of(1L, "Lerato Khumalo"));
        }

        @Override
        public Map<String, String> teams() {
            return Map.of("DELIVERY", "Delivery");
        }
    }

    private static final class NobodyGoes extends VisitQueries {
        @Override
        public List<VisitView> ofCase(long caseId) {
            return List.of();
        }
    }

    private static final class ParticipantsOfTheTest extends ParticipantQueries {
        @Override
        public List<RequestView> openOf(long caseId) {
            return List.of();
        }
    }

    private static final class EscalationsOfTheTest extends EscalationQueries {
        @Override
        public Optional<EscalationView> openOf(long caseId) {
            return Optional.empty();
        }
    }

    private final class PromisesOfTheTest extends PromiseQueries {
        @Override
        public List<PromiseView> openOf(long caseId) {
            return open;
        }
    }
}
