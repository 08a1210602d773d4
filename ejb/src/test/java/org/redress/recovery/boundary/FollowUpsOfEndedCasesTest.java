package org.redress.recovery.boundary;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.CaseRecord;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.complaint.domain.Restated;
import org.redress.complaint.domain.Severity;
import org.redress.contact.domain.Medium;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CurrentActor;
import org.redress.recovery.domain.EndedCase;
import org.redress.recovery.domain.FollowUp;
import org.redress.recovery.domain.FollowUpPlan;
import org.redress.recovery.domain.FollowUpState;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;

/** Source: R-092. */
class FollowUpsOfEndedCasesTest {
    private static final long CASE = 7;
    private static final Instant ON_THURSDAY = Instant.parse("2026-09-17T12:00:00Z");

    private final FollowUpsInMemory followUps = new FollowUpsInMemory();
    private final RecordingFollowUps engine = new RecordingFollowUps();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<EndedCase> asked = new ArrayList<>();
    private final FollowUpsOfEndedCases listener = new FollowUpsOfEndedCases();
    private FollowUpPlan plan = new FollowUpPlan(2, "2 d");

    @BeforeEach
    void wire() {
        listener.followUps = followUps;
        listener.rules = (caseId, ended) -> {
            assertThat(caseId).isEqualTo(CASE);
            asked.add(ended);
            return plan;
        };
        listener.workflow = engine;
        listener.complaints = new OneCase();
        listener.hours = WorkingCalendar.of(
                ZoneOffset.UTC, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), HolidayPlan.NONE);
        listener.history = events::add;
        listener.actor = new CurrentActor();
    }

    @Test
    void aClosedCaseIsFollowedUpAfterOperatingDays() {
        hear(closed());

        assertThat(asked).containsExactly(new EndedCase(ClosureOutcome.SOLVED, Optional.of(Severity.MEDIUM), 1));
        assertThat(followUps.ofCase(CASE)).singleElement().satisfies(followUp -> {
            assertThat(followUp.isOpen()).isTrue();
            assertThat(followUp.attempts()).isEqualTo(2);
            assertThat(followUp.dueAt()).isEqualTo("2026-09-21T12:00:00Z");
        });
        assertThat(engine.told).containsExactly("planned 2026-09-21T12:00:00Z for 12 of SALES");
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.FOLLOW_UP_PLANNED);
    }

    @Test
    void theTableMayWantNone() {
        plan = new FollowUpPlan(0, "");

        hear(closed());
        hear(CaseEvent.of(CASE, CaseEventKind.WITHDRAWN, ON_THURSDAY));

        assertThat(asked)
                .extracting(EndedCase::outcome)
                .containsExactly(ClosureOutcome.SOLVED, ClosureOutcome.WITHDRAWN);
        assertThat(followUps.ofCase(CASE)).isEmpty();
        assertThat(engine.told).isEmpty();
        assertThat(events).isEmpty();
    }

    /** It was closed elsewhere, and we did not solve it. */
    @Test
    void aCaseThatWasImportedAsClosedIsNotFollowedUp() {
        hear(CaseEvent.of(CASE, CaseEventKind.CLOSED, ON_THURSDAY));

        assertThat(asked).isEmpty();
        assertThat(followUps.ofCase(CASE)).isEmpty();
    }

    @Test
    void whatIsOpenedAgainIsNotFollowedUpAnyMore() {
        hear(closed());
        hear(reopened());
        hear(reopened());

        assertThat(followUps.ofCase(CASE)).extracting(FollowUp::state).containsExactly(FollowUpState.OVERTAKEN);
        assertThat(engine.told).endsWith("overtaken").hasSize(2);
    }

    private void hear(CaseEvent event) {
        listener.heard(new CaseEventRecorded(event, 1, event.occurredAt(), "staff:12"));
    }

    private static CaseEvent closed() {
        return CaseEvent.of(CASE, CaseEventKind.CLOSED, ON_THURSDAY).with("outcome", ClosureOutcome.SOLVED);
    }

    private static CaseEvent reopened() {
        return CaseEvent.of(CASE, CaseEventKind.REOPENED, ON_THURSDAY);
    }

    private static final class OneCase extends ComplaintQueries {
        @Override
        public CaseDetails details(long caseId) {
            Particulars elna =
                    new Particulars("Mrs", "Elna", "Botha", "", "", "elna@example.org", "", Optional.empty());
            return new CaseDetails(
                    new ComplaintSummary(
                            caseId,
                            "RD-1042-K",
                            "The new television has a green line",
                            ComplaintStatus.CLOSED,
                            ContactKind.COMPLAINT,
                            Channel.TELEPHONE,
                            42,
                            elna.name(),
                            Optional.empty(),
                            Optional.of(Severity.MEDIUM),
                            Optional.empty(),
                            false,
                            "SALES",
                            new Owners(Optional.of(12L), Optional.of(12L), Responsibility.ACCEPTED, Optional.empty()),
                            ON_THURSDAY,
                            Optional.of(ON_THURSDAY)),
                    new CustomerDetails(42, elna.name(), elna, Grade.NEW, ON_THURSDAY),
                    Medium.CALL,
                    "There is a green line.",
                    Set.of(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    HarmFacts.none(),
                    IncidentFacts.none(),
                    "",
                    new Restated("", Optional.empty()),
                    new CaseRecord(Optional.empty(), "", Optional.empty(), "", Optional.empty()),
                    ON_THURSDAY,
                    List.of(new CaseDetails.RunView(
                            1, Optional.of("4711"), Optional.of(1), ON_THURSDAY, Optional.of(ON_THURSDAY))));
        }
    }
}
