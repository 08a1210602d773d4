package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseRecord;
import org.redress.complaint.domain.CaseStillOpen;
import org.redress.complaint.domain.Classified;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.EntryPoint;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.complaint.domain.StartRun;
import org.redress.complaint.domain.TooLateToReopen;
import org.redress.identity.boundary.CaseNotFound;

/** Source: R-091. */
class ReopeningServiceTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    void aClosedCaseBeginsAnotherRunAndKeepsItsReference() {
        Complaint complaint = ended();
        String reference = complaint.reference();

        reopen(complaint);

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.OPEN);
        assertThat(complaint.endedAt()).isEmpty();
        assertThat(complaint.reference()).isEqualTo(reference);
        assertThat(desk.complaints.runsOf(complaint.id())).hasSize(2).last().satisfies(run -> {
            assertThat(run.number()).isEqualTo(2);
            assertThat(run.entryPoint()).isEqualTo(EntryPoint.REOPENING);
            assertThat(run.rootInstance()).isPresent();
            assertThat(run.endedAt()).isEmpty();
        });
        assertThat(desk.queries.notes(complaint.id())).singleElement().satisfies(note -> assertThat(note.text())
                .isEqualTo("It leaks again."));
        CaseEvent event = desk.events.get(desk.events.size() - 1);
        assertThat(event.kind()).isEqualTo(CaseEventKind.REOPENED);
        assertThat(event.payload()).containsEntry("run", "2").containsKey("note");
        assertThat(event.payload().toString()).doesNotContain("leaks");
    }

    @Test
    void whatWasIdentifiedGoesOnWithWhatIsKnown() {
        Complaint complaint = desk.registered();
        complaint.classify(new Classified(Severity.HIGH, false, "DELIVERY", Priority.A));
        complaint.completeRecord(
                new CaseRecord(Optional.empty(), "", Optional.empty(), "", Optional.of(ComplaintDesk.NOW)));
        desk.lifecycle.markClosed(complaint.id());

        reopen(complaint);

        assertThat(lastStart().runNumber()).isEqualTo(2);
        assertThat(lastStart().identified()).hasValueSatisfying(known -> {
            assertThat(known.severity()).contains(Severity.HIGH);
            assertThat(known.priority()).contains(Priority.A);
        });
    }

    @Test
    void whatWasNeverIdentifiedBeginsAnew() {
        reopen(ended());

        assertThat(lastStart().identified()).isEmpty();
    }

    @Test
    void whoWithdrewMayComeBack() {
        Complaint complaint = desk.registered();
        desk.lifecycle.markWithdrawn(complaint.id());

        reopen(complaint);

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.OPEN);
    }

    @Test
    void anOpenCaseIsNotOpenedAgain() {
        Complaint complaint = desk.registered();

        assertThatThrownBy(() -> reopen(complaint)).isInstanceOf(CaseStillOpen.class);
        assertThat(desk.queries.reopenableUntil(complaint.id())).isEmpty();
        assertThat(desk.complaints.runsOf(complaint.id())).hasSize(1);
    }

    @Test
    void theLastMomentIsThirtyDaysAfterTheEnd() {
        Complaint complaint = ended();
        assertThat(desk.queries.reopenableUntil(complaint.id())).contains(ComplaintDesk.NOW.plus(Duration.ofDays(30)));

        desk.clock.pass(Duration.ofDays(30));
        reopen(complaint);

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.OPEN);
    }

    @Test
    void afterThatItIsRegisteredAnew() {
        Complaint complaint = ended();
        desk.clock.pass(Duration.ofDays(30).plusSeconds(1));

        assertThatThrownBy(() -> reopen(complaint))
                .isInstanceOfSatisfying(TooLateToReopen.class, refusal -> assertThat(refusal.details())
                        .containsExactly(complaint.reference(), 30L));
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(desk.complaints.runsOf(complaint.id())).hasSize(1);
    }

    @Test
    void whatOneMayNotSeeOneMayNotReopen() {
        Complaint complaint = ended();
        desk.hidden.add(complaint.id());

        assertThatThrownBy(() -> reopen(complaint)).isInstanceOf(CaseNotFound.class);
    }

    /** Source: R-029. */
    @Test
    void whatEndedLatelyIsOfferedAsLongAsItMayBeOpenedAgain() {
        Complaint complaint = ended();
        Complaint merged = desk.registered();
        merged.mergeInto(complaint.id(), ComplaintDesk.NOW);
        Complaint open = desk.registered();

        assertThat(desk.queries.endedLately(complaint.customerId()))
                .extracting(ComplaintSummary::caseId)
                .containsExactly(complaint.id());
        assertThat(desk.queries.endedLately(merged.customerId())).isEmpty();
        assertThat(desk.queries.endedLately(open.customerId())).isEmpty();

        desk.clock.pass(Duration.ofDays(31));

        assertThat(desk.queries.endedLately(complaint.customerId())).isEmpty();
    }

    private Complaint ended() {
        Complaint complaint = desk.registered();
        desk.lifecycle.markClosed(complaint.id());
        return complaint;
    }

    private void reopen(Complaint complaint) {
        desk.reopening.reopen(new ReopenCase(complaint.id(), "It leaks again."));
    }

    private StartRun lastStart() {
        return (StartRun) desk.workflow.told.get(desk.workflow.told.size() - 1);
    }
}
