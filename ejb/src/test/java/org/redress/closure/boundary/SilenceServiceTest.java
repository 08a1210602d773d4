package org.redress.closure.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.Silence;
import org.redress.closure.domain.SilenceReview;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.testing.HeldTask;
import org.redress.testing.SeenCases;
import org.redress.worklist.domain.Phase;

/** Source. */
class SilenceServiceTest {
    private static final long CASE = 7;
    private static final long SUPERVISOR = 4;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final ClosuresInMemory closures = new ClosuresInMemory();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<String> engine = new ArrayList<>();
    private final SeenCases access = new SeenCases();
    private final SilenceService service = new SilenceService();
    private long owner = 1;

    @BeforeEach
    void wire() {
        service.closures = closures;
        service.workflow = new RecordingWorkflow();
        service.workItems = new HeldTask("t", "form:review", Phase.CLOSURE, CASE);
        service.complaints = new OwnedCase();
        service.access = access;
        service.history = events::add;
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(SUPERVISOR, Set.of(Caller.SUPERVISOR), Set.of()));
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void aReminderIsAnEventWithTheDayUntilWhichWeWait() {
        service.remind(CASE, Optional.of(NOW.plusSeconds(60)));
        service.remind(CASE, Optional.empty());

        assertThat(events).extracting(CaseEvent::kind).containsOnly(CaseEventKind.CUSTOMER_REMINDED);
        assertThat(events.get(0).payload()).containsEntry("openUntil", "2026-09-23T14:21:00Z");
        assertThat(events.get(1).payload()).isEmpty();
    }

    @Test
    void silencesTakeTheirPlacesInTenInTurn() {
        List<Long> places =
                LongStream.rangeClosed(1, 12).mapToObj(service::record).toList();

        assertThat(places).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 1L, 2L);
        assertThat(events).extracting(CaseEvent::kind).containsOnly(CaseEventKind.CUSTOMER_SILENT);
    }

    @Test
    void aSupervisorAcceptsTheSilence() {
        service.record(CASE);

        service.accept("t");

        assertThat(closures.standingSilence(CASE)).hasValueSatisfying(silence -> {
            assertThat(silence.review()).contains(SilenceReview.ACCEPTED);
            assertThat(silence.reviewedBy()).contains(SUPERVISOR);
            assertThat(silence.reviewedAt()).contains(NOW);
        });
        assertThat(engine).containsExactly("contact again false");
        assertThat(events.get(1).payload()).containsEntry("outcome", "ACCEPTED");
    }

    @Test
    void aSupervisorHasHerContactedAgainAndSaysHow() {
        service.record(CASE);

        service.contactAgain(new ContactAgain("t", " Ring her in the evening. "));

        assertThat(closures.standingSilence(CASE)).isEmpty();
        assertThat(closures.silences).singleElement().satisfies(silence -> assertThat(silence.reviewNote())
                .isEqualTo("Ring her in the evening."));
        assertThat(engine).containsExactly("contact again true");
        assertThat(events.get(1).payload().toString()).doesNotContain("evening");
    }

    @Test
    void nobodyReviewsHerOwnCase() {
        service.record(CASE);
        owner = SUPERVISOR;

        assertThatThrownBy(() -> service.accept("t")).isInstanceOf(OwnCase.class);
        assertThatThrownBy(() -> service.contactAgain(new ContactAgain("t", "Ring her.")))
                .isInstanceOf(OwnCase.class);
        assertThat(engine).isEmpty();
    }

    @Test
    void whoAnswersAfterAllIsAskedAgain() {
        service.record(CASE);

        service.customerIsBack(CASE);

        assertThat(closures.standingSilence(CASE)).isEmpty();
        assertThat(events).extracting(CaseEvent::kind).endsWith(CaseEventKind.CUSTOMER_BACK);
        assertThat(engine).containsExactly("back");
    }

    @Test
    void whoWasNotSilentIsNotBack() {
        assertThatThrownBy(() -> service.customerIsBack(CASE)).isInstanceOf(CustomerNotSilent.class);
        service.record(CASE);
        access.hide(CASE);
        assertThatThrownBy(() -> service.customerIsBack(CASE)).isInstanceOf(CaseNotFound.class);
        assertThat(engine).isEmpty();
    }

    @Test
    void aSilenceIsReviewedAndBrokenOnce() {
        Silence silence = new Silence(CASE, 1, NOW);
        silence.breakAt(NOW);

        assertThatThrownBy(() -> silence.accept(SUPERVISOR, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> silence.breakAt(NOW)).isInstanceOf(IllegalStateException.class);
    }

    private final class OwnedCase extends ComplaintQueries {
        @Override
        public CaseDetails details(long caseId) {
            return CaseFixture.ownedBy(caseId, owner);
        }
    }

    private final class RecordingWorkflow implements ClosureWorkflow {
        @Override
        public void answered(String workItemId, Satisfaction facts) {
            throw new IllegalStateException("nobody answered");
        }

        @Override
        public void requestDecided(String workItemId, RequestDecision facts) {
            throw new IllegalStateException("nothing is requested");
        }

        @Override
        public void silenceReviewed(String workItemId, SilenceReviewed facts) {
            engine.add("contact again " + facts.contactAgain());
        }

        @Override
        public void customerIsBack(long caseId) {
            engine.add("back");
        }

        @Override
        public void resolvedAtFirstContact(String workItemId, CaseClosed facts) {
            throw new IllegalStateException("nothing is resolved at first contact");
        }

        @Override
        public void closed(String workItemId, CaseClosed facts) {
            throw new IllegalStateException("nothing is closed");
        }
    }
}
