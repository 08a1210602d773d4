package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.complaint.boundary.ComplaintDesk.LERATO;
import static org.redress.complaint.boundary.ComplaintDesk.MARLENE;
import static org.redress.complaint.boundary.ComplaintDesk.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.Classified;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.NoteKind;
import org.redress.complaint.domain.NothingToAgreeWith;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.ReceivedLaterThanNow;
import org.redress.complaint.domain.Severity;
import org.redress.complaint.domain.StartRun;
import org.redress.contact.domain.Medium;
import org.redress.customer.boundary.CustomerNotFound;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CaseNotFound;

class ComplaintServiceTest {
    private static final Particulars MR_RADEBE = Particulars.ofPerson("Mr", "Themba", "Radebe", "082 555 0167");

    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    void givesAReferenceThatFindsTheCaseAgain() {
        Registered registered = desk.service.register(ComplaintDesk.aLeak(MR_RADEBE));

        assertThat(desk.queries.byReference(registered.reference().toLowerCase()))
                .hasValueSatisfying(found -> {
                    assertThat(found.caseId()).isEqualTo(registered.caseId());
                    assertThat(found.customerName()).isEqualTo("Mr Themba Radebe");
                });
    }

    @Test
    void makesWhoeverRegistersItItsOwnerTwice() {
        Complaint complaint = desk.registered();

        assertThat(complaint.owners().perceived()).contains(LERATO.staffId());
        assertThat(complaint.owners().actual()).contains(LERATO.staffId());
    }

    @Test
    void startsTheFirstRunWithEverythingItsDecisionsMayAsk() {
        Complaint complaint = desk.registered();

        assertThat(desk.workflow.told)
                .containsExactly(new StartRun(
                        complaint.id(),
                        1,
                        Optional.of(LERATO.staffId()),
                        "INTAKE",
                        ContactKind.COMPLAINT,
                        Channel.TELEPHONE,
                        Optional.empty(),
                        new HarmFacts(false, true, true, false),
                        Grade.NEW,
                        ComplaintDesk.WITHIN_TWO_HOURS,
                        Optional.empty()));
        assertThat(desk.queries.details(complaint.id()).runs())
                .extracting(run -> run.rootInstance().orElse("") + " on release "
                        + run.release().orElse(0))
                .containsExactly("root-" + complaint.id() + " on release 3");
    }

    /** Source: R-003. */
    @Test
    void registersWhatIsNoComplaintAsWhatItIs() {
        RegisterComplaint praise = ComplaintDesk.registration(ContactKind.COMPLIMENT, Particulars.none(), "", false);

        long caseId = desk.service.register(praise).caseId();

        assertThat(desk.complaint(caseId).kind()).isEqualTo(ContactKind.COMPLIMENT);
        assertThat(desk.queries.details(caseId).summary().kind()).isEqualTo(ContactKind.COMPLIMENT);
        assertThat(desk.workflow.told).singleElement().isInstanceOfSatisfying(StartRun.class, run -> assertThat(
                        run.kind())
                .isEqualTo(ContactKind.COMPLIMENT));
        assertThat(desk.events.get(0).payload()).containsEntry("kind", "COMPLIMENT");
    }

    @Test
    void recordsTheEventWithCodesOnly() {
        Complaint complaint = desk.registered();

        assertThat(desk.events).hasSize(1);
        CaseEvent event = desk.events.get(0);
        assertThat(event.kind()).isEqualTo(CaseEventKind.REGISTERED);
        assertThat(event.payload())
                .containsOnlyKeys("reference", "kind", "channel", "customer", "answerBy")
                .containsEntry("reference", complaint.reference());
    }

    @Test
    void keepsWhatWasReadBackDuringTheCall() {
        long agreed = desk.service
                .register(ComplaintDesk.aLeak(MR_RADEBE, "It leaks since Monday.", true))
                .caseId();
        long open = desk.service
                .register(ComplaintDesk.aLeak(MR_RADEBE, "It leaks since Monday.", false))
                .caseId();

        assertThat(desk.complaint(agreed).restatement().agreedAt()).contains(NOW);
        assertThat(desk.complaint(open).restatement().isAgreed()).isFalse();
        assertThat(desk.kinds())
                .containsExactly(CaseEventKind.REGISTERED, CaseEventKind.RESTATED, CaseEventKind.REGISTERED);
    }

    /** Source: R-002. */
    @Test
    void keepsWhatItCameAsAndTakesTheUsualWhereNobodySays() {
        assertThat(desk.registered().medium()).isEqualTo(Medium.CALL);

        long caseId = desk.service.register(cameAs(Medium.BOOK)).caseId();

        assertThat(desk.complaint(caseId).medium()).isEqualTo(Medium.BOOK);
        assertThat(desk.queries.details(caseId).medium()).isEqualTo(Medium.BOOK);
        assertThat(desk.askedFor).contains(Medium.BOOK).doesNotContain(Medium.COUNTER);
    }

    private static RegisterComplaint cameAs(Medium medium) {
        RegisterComplaint plain = ComplaintDesk.aLeak(MR_RADEBE);
        return new RegisterComplaint(
                plain.customerId(),
                plain.newCustomer(),
                plain.kind(),
                Channel.WALK_IN,
                Optional.of(medium),
                plain.title(),
                plain.customerWords(),
                plain.wishes(),
                plain.wishNote(),
                plain.agreedPriority(),
                plain.harm(),
                plain.incident(),
                "",
                false,
                Optional.empty());
    }

    @Test
    void nobodyAgreesWithWhatWasNotReadBack() {
        RegisterComplaint command = ComplaintDesk.aLeak(MR_RADEBE, " ", true);

        assertThatThrownBy(() -> desk.service.register(command)).isInstanceOf(NothingToAgreeWith.class);
        assertThatThrownBy(() -> desk.service.registerResolved(command)).isInstanceOf(NothingToAgreeWith.class);
        assertThat(desk.events).isEmpty();
    }

    @Test
    void nothingReachedUsAtATimeThatIsStillToCome() {
        assertThatThrownBy(() -> desk.service.register(received(NOW.plusSeconds(60))))
                .isInstanceOfSatisfying(ReceivedLaterThanNow.class, refusal -> assertThat(refusal.details())
                        .isEqualTo(List.of(NOW.plusSeconds(60))));
        assertThat(desk.events).isEmpty();

        long caseId = desk.service.register(received(NOW)).caseId();

        assertThat(desk.complaint(caseId).receivedAt()).isEqualTo(NOW);
    }

    private static RegisterComplaint received(Instant at) {
        RegisterComplaint plain = ComplaintDesk.aLeak(MR_RADEBE);
        return new RegisterComplaint(
                plain.customerId(),
                plain.newCustomer(),
                plain.kind(),
                plain.channel(),
                plain.medium(),
                plain.title(),
                plain.customerWords(),
                plain.wishes(),
                plain.wishNote(),
                plain.agreedPriority(),
                plain.harm(),
                plain.incident(),
                "",
                false,
                Optional.of(at));
    }

    @Test
    void takesACustomerWithoutAName() {
        long caseId =
                desk.service.register(ComplaintDesk.aLeak(Particulars.none())).caseId();

        assertThat(desk.queries.details(caseId).customer().isUnnamed()).isTrue();
    }

    @Test
    void doesNotInventACustomer() {
        RegisterComplaint plain = ComplaintDesk.aLeak(MR_RADEBE);
        RegisterComplaint command = new RegisterComplaint(
                Optional.of(4711L),
                Particulars.none(),
                plain.kind(),
                plain.channel(),
                plain.medium(),
                plain.title(),
                plain.customerWords(),
                plain.wishes(),
                plain.wishNote(),
                plain.agreedPriority(),
                plain.harm(),
                plain.incident(),
                "",
                false,
                Optional.empty());

        assertThatThrownBy(() -> desk.service.register(command)).isInstanceOf(CustomerNotFound.class);
        assertThat(desk.workflow.told).isEmpty();
    }

    @Test
    void takesOverWhatTheTablesSay() {
        Complaint complaint = desk.registered();

        desk.service.classify(complaint.id(), new Classified(Severity.HIGH, false, "REPAIRS", Priority.A));

        assertThat(complaint.severity()).contains(Severity.HIGH);
        assertThat(complaint.team()).isEqualTo("REPAIRS");
        assertThat(desk.events.get(1).payload())
                .containsEntry("severity", "HIGH")
                .containsEntry("team", "REPAIRS")
                .containsEntry("priority", "A");
    }

    @Test
    void showsARestrictedCaseToItsOwnersAndItsTeamOnly() {
        Complaint open = desk.registered();
        Complaint restricted = desk.registered();

        desk.service.classify(open.id(), new Classified(Severity.HIGH, false, "REPAIRS", Priority.A));
        desk.service.classify(restricted.id(), new Classified(Severity.HIGH, true, "RELATIONS", Priority.A));

        assertThat(desk.restrictions.readers)
                .isEqualTo(Map.of(restricted.id(), Set.of(LERATO.staffId(), MARLENE.staffId())));
    }

    @Test
    void endsAWithdrawnCaseWhenTheProcessHasCancelledItsRun() {
        Complaint complaint = desk.registered();

        desk.service.withdraw(complaint.id(), "It was the neighbour's fridge.");

        assertThat(desk.workflow.told).contains("withdrawn " + complaint.id());
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.OPEN);

        desk.service.recordWithdrawal(complaint.id());

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(desk.kinds()).endsWith(CaseEventKind.WITHDRAWN);
        assertThat(desk.queries.details(complaint.id()).runs().get(0).endedAt()).contains(NOW);
        assertThatThrownBy(() -> desk.service.withdraw(complaint.id(), "again")).isInstanceOf(CaseEnded.class);
    }

    @Test
    void closesForTheDoorThatAskedForTheRight() {
        Complaint complaint = desk.registered();

        desk.lifecycle.markClosed(complaint.id());

        assertThat(complaint.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThatThrownBy(() -> desk.lifecycle.markClosed(complaint.id())).isInstanceOf(CaseEnded.class);
    }

    @Test
    void showsNothingOfACaseThatMayNotBeSeen() {
        long caseId = desk.registered().id();
        desk.hidden.add(caseId);

        assertThatThrownBy(() -> desk.queries.details(caseId)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> desk.queries.notes(caseId)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> desk.service.addNote(caseId, NoteKind.FACT, "x"))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> desk.attachments.list(caseId)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void findsWhatMayBeTheSameComplaint() {
        Complaint first = desk.registered();
        Complaint second = desk.registered();
        desk.lifecycle.markClosed(second.id());

        assertThat(desk.queries.similarOpen(Optional.empty(), " CB-77 "))
                .extracting(ComplaintSummary::caseId)
                .containsExactly(first.id());
        assertThat(desk.queries.similarOpen(Optional.of(first.customerId()), "CB-77"))
                .hasSize(1);
        assertThat(desk.queries.similarOpen(Optional.of(second.customerId()), ""))
                .isEmpty();
    }

    @Test
    void takesOverAnOpenComplaintIntoTheQueueOfItsTeam() {
        long caseId = desk.imports.take(imported(Optional.empty())).caseId();

        assertThat(desk.complaint(caseId).owners().perceived()).isEmpty();
        assertThat(desk.complaint(caseId).nature()).contains(Nature.DISSATISFACTION);
        assertThat(desk.workflow.told).singleElement().isInstanceOfSatisfying(StartRun.class, run -> {
            assertThat(run.owner()).isEmpty();
            assertThat(run.team()).isEqualTo("ACCOUNTS");
        });
        assertThat(desk.kinds()).containsExactly(CaseEventKind.IMPORTED);
    }

    @Test
    void takesOverAClosedComplaintWithoutGivingAnybodyWork() {
        long caseId = desk.imports
                .take(imported(Optional.of(NOW.minus(Duration.ofDays(2)))))
                .caseId();

        assertThat(desk.complaint(caseId).status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(desk.complaint(caseId).endedAt()).contains(NOW.minus(Duration.ofDays(2)));
        assertThat(desk.workflow.told).isEmpty();
        assertThat(desk.kinds()).isEqualTo(List.of(CaseEventKind.IMPORTED, CaseEventKind.CLOSED));
    }

    @Test
    void refusesToTakeOverWhatWasClosedBeforeItCameIn() {
        assertThatThrownBy(() -> desk.imports.take(imported(Optional.of(NOW.minus(Duration.ofDays(9))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ImportComplaint imported(Optional<java.time.Instant> closedAt) {
        return new ImportComplaint(
                Optional.empty(),
                Particulars.none(),
                Channel.ELECTRONIC,
                "Mortgage: trouble during payment process",
                "",
                Optional.of(Nature.DISSATISFACTION),
                HarmFacts.none(),
                IncidentFacts.none(),
                NOW.minus(Duration.ofDays(5)),
                closedAt,
                Optional.of("ACCOUNTS"));
    }
}
