package org.redress.closure.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.Proof;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.CaseLifecycle;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.contact.boundary.WordsToMend;
import org.redress.customer.domain.Particulars;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationView;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.RequestView;
import org.redress.testing.HeldTask;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitView;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;

/** Source: R-007. */
class FirstContactServiceTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final RegisterComplaint A_HUM = new RegisterComplaint(
            Optional.empty(),
            Particulars.none(),
            ContactKind.COMPLAINT,
            Channel.TELEPHONE,
            Optional.empty(),
            "Amplifier hums",
            "It hums.",
            Set.of(),
            "",
            Optional.empty(),
            HarmFacts.none(),
            IncidentFacts.none(),
            "",
            false,
            Optional.empty());

    private final ClosuresInMemory closures = new ClosuresInMemory();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<String> engine = new ArrayList<>();
    private final List<PromiseView> open = new ArrayList<>();
    private final FirstContactClosure closure = new FirstContactClosure();
    private final FirstContactService service = new FirstContactService();

    @BeforeEach
    void wire() {
        service.workItems = new HeldTask("t", "form:assess", Phase.IDENTIFICATION, CASE);
        service.complaints = new RegisteringDesk();
        service.closure = closure;
        closure.closures = closures;
        closure.workflow = new RecordingWorkflow();
        closure.workList = new OneAssessment();
        closure.cases = new RecordingLifecycle();
        closure.authorities = new UpToAHundred();
        closure.obligations = new OpenObligations();
        closure.obligations.promises = new PromisesOfTheTest();
        closure.obligations.escalations = new NothingEscalated();
        closure.obligations.participants = new NobodyAsked();
        closure.obligations.visits = new NobodyGoes();
        closure.wording =
                text -> text.contains("soon") ? List.of(new OutgoingWording.Mend("soon", "Say when.")) : List.of();
        closure.history = events::add;
        closure.actor = new CurrentActor();
        closure.actor.is(new StaffActor(1, Set.of(Caller.AGENT), Set.of()));
        closure.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void whatIsSolvedOnTheLineIsRegisteredAndClosedInOneGo() {
        Registered registered = service.registerResolved(A_HUM, done("0", Proof.RECORDED_CALL));

        assertThat(registered.caseId()).isEqualTo(CASE);
        assertThat(engine).containsExactly("registered", "closed", "resolved assessment");
        assertThat(closures.closures).singleElement().satisfies(end -> {
            assertThat(end.outcome()).isEqualTo(ClosureOutcome.RESOLVED_AT_FIRST_CONTACT);
            assertThat(end.actions()).isEqualTo("Told her which plug to change.");
            assertThat(end.closedBy()).contains(1L);
        });
        assertThat(closures.confirmations).singleElement().satisfies(yes -> assertThat(yes.words())
                .isEqualTo("It is quiet now!"));
        assertThat(events)
                .extracting(CaseEvent::kind)
                .containsExactly(CaseEventKind.RESOLVED_AT_FIRST_CONTACT, CaseEventKind.CLOSED);
        assertThat(events.get(0).payload()).containsEntry("remedy", "EXPLANATION");
        assertThat(events.get(1).payload())
                .containsEntry("outcome", "RESOLVED_AT_FIRST_CONTACT")
                .containsEntry("registration", "true");
        assertThat(events.toString()).doesNotContain("plug", "quiet");
    }

    @Test
    void whoAssessesItMayFindItSolved() {
        service.resolve("t", done("99.50", Proof.EMAIL));

        assertThat(engine).containsExactly("closed", "resolved t");
        assertThat(events.get(1).payload()).doesNotContainKey("registration");
    }

    @Test
    void moreThanOneMayDecideGoesTheUsualWay() {
        assertThatThrownBy(() -> service.registerResolved(A_HUM, done("100.01", Proof.EMAIL)))
                .isInstanceOfSatisfying(BeyondYourAuthority.class, refusal -> assertThat(refusal.details())
                        .containsExactly("Above 100 a supervisor decides."));
        assertThatThrownBy(() -> service.resolve("t", done("100.01", Proof.EMAIL)))
                .isInstanceOf(BeyondYourAuthority.class);
        assertThat(engine).containsExactly("registered");
        assertThat(closures.closures).isEmpty();
    }

    @Test
    void aYesThatWasOnlySpokenProvesNothing() {
        assertThatThrownBy(() -> service.resolve("t", done("0", Proof.SPOKEN))).isInstanceOf(YesNeedsProof.class);
        assertThat(closures.confirmations).isEmpty();
    }

    /** Source: R-074, D-05. */
    @Test
    void whatWasDoneIsSaidWellOrStaysWithAReason() {
        assertThatThrownBy(() -> service.resolve("t", told("You get a plug soon.", "")))
                .isInstanceOf(WordsToMend.class);
        assertThat(closures.confirmations).isEmpty();

        service.resolve("t", told("You get a plug soon.", " Her own word. "));

        assertThat(closures.closures).singleElement().satisfies(end -> assertThat(end.wordingBecause())
                .contains("Her own word."));
    }

    @Test
    void whatIsSaidWellNeedsNoReason() {
        service.resolve("t", told("You have the plug.", "Her own word."));

        assertThat(closures.closures).singleElement().satisfies(end -> assertThat(end.wordingBecause())
                .isEmpty());
    }

    @Test
    void isNotClosedWhileAPromiseIsOpen() {
        open.add(PromiseFixture.openAt(CASE, NOW));

        assertThatThrownBy(() -> service.resolve("t", done("0", Proof.EMAIL))).isInstanceOf(PromiseStillOpen.class);
        assertThat(engine).isEmpty();
    }

    private static FirstContact told(String actions, String because) {
        return new FirstContact(Remedy.EXPLANATION, BigDecimal.ZERO, actions, "It is quiet now!", Proof.EMAIL, because);
    }

    private static FirstContact done(String amount, Proof proof) {
        return new FirstContact(
                Remedy.EXPLANATION,
                new BigDecimal(amount),
                "Told her which plug to change.",
                "It is quiet now!",
                proof);
    }

    private static final class UpToAHundred extends AuthorityQueries {
        @Override
        public Authority mine(Remedy remedy, BigDecimal amount) {
            return amount.compareTo(new BigDecimal("100")) <= 0
                    ? new Authority(AuthorityVerdict.ALLOWED, Optional.empty(), "")
                    : new Authority(
                            AuthorityVerdict.NEEDS_APPROVAL,
                            Optional.of(DecidingRole.SUPERVISOR),
                            "Above 100 a supervisor decides.");
        }
    }

    private static final class OneAssessment extends WorkListQueries {
        @Override
        public List<WorkItem> ofCase(long caseId) {
            return List.of(new WorkItem(
                    "assessment",
                    caseId,
                    "Task_AssessComplaint",
                    "Assess",
                    "form:assess",
                    Phase.IDENTIFICATION,
                    false,
                    1,
                    "agent",
                    Optional.empty(),
                    Optional.of(1L),
                    Optional.empty(),
                    Optional.empty(),
                    NOW,
                    NOW,
                    ItemTime.due(NOW)));
        }
    }

    private final class RegisteringDesk extends ComplaintService {
        @Override
        public Registered registerResolved(RegisterComplaint command) {
            engine.add("registered");
            return new Registered(CASE, "RD-1042-K");
        }
    }

    private final class RecordingLifecycle implements CaseLifecycle {
        @Override
        public void markClosed(long caseId) {
            engine.add("closed");
        }

        @Override
        public void markWithdrawn(long caseId) {
            throw new IllegalStateException("nothing is withdrawn");
        }
    }

    private final class PromisesOfTheTest extends PromiseQueries {
        @Override
        public List<PromiseView> openOf(long caseId) {
            return open;
        }
    }

    private static final class NothingEscalated extends EscalationQueries {
        @Override
        public Optional<EscalationView> openOf(long caseId) {
            return Optional.empty();
        }
    }

    private static final class NobodyGoes extends VisitQueries {
        @Override
        public List<VisitView> ofCase(long caseId) {
            return List.of();
        }
    }

    private static final class NobodyAsked extends ParticipantQueries {
        @Override
        public List<RequestView> openOf(long caseId) {
            return List.of();
        }
    }

    private final class RecordingWorkflow implements ClosureWorkflow {
        @Override
        public void answered(String workItemId, Satisfaction facts) {
            throw new IllegalStateException("nobody is asked");
        }

        @Override
        public void requestDecided(String workItemId, RequestDecision facts) {
            throw new IllegalStateException("nothing is requested");
        }

        @Override
        public void silenceReviewed(String workItemId, SilenceReviewed facts) {
            throw new IllegalStateException("nobody is silent");
        }

        @Override
        public void customerIsBack(long caseId) {
            throw new IllegalStateException("nobody is silent");
        }

        @Override
        public void resolvedAtFirstContact(String workItemId, CaseClosed facts) {
            engine.add("resolved " + workItemId);
        }

        @Override
        public void closed(String workItemId, CaseClosed facts) {
            throw new IllegalStateException("nothing is closed the usual way");
        }
    }
}
