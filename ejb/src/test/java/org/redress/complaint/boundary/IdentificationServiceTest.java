package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.complaint.boundary.ComplaintDesk.JOHAN;
import static org.redress.complaint.boundary.ComplaintDesk.LERATO;
import static org.redress.complaint.boundary.ComplaintDesk.MARLENE;
import static org.redress.complaint.boundary.ComplaintDesk.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.absence.boundary.StaffMemberAway;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.domain.AttachmentTypeRefused;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.FacetOfAnotherNature;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IdentificationWorkflow.AssessedFacts;
import org.redress.complaint.domain.IdentificationWorkflow.AssignedFacts;
import org.redress.complaint.domain.IdentificationWorkflow.ObtainedFacts;
import org.redress.complaint.domain.IdentificationWorkflow.RecordFacts;
import org.redress.complaint.domain.IdentificationWorkflow.ResponsibilityFacts;
import org.redress.complaint.domain.IdentificationWorkflow.RestatedFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.NothingWasAsked;
import org.redress.complaint.domain.OnePersonTooMany;
import org.redress.complaint.domain.Responsibility;
import org.redress.customer.domain.Grade;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.domain.CustomerActor;
import org.redress.worklist.boundary.WorkItemNotClaimed;

class IdentificationServiceTest {
    private static final HarmFacts DAMAGED = new HarmFacts(false, true, false, false);

    private final ComplaintDesk desk = new ComplaintDesk();
    private final Complaint complaint = desk.registered();

    @BeforeEach
    void forgetTheStart() {
        desk.workflow.told.clear();
        desk.events.clear();
    }

    @Test
    void handsOverEverythingTheTablesDecideBy() {
        String item = desk.items.hold(complaint.id(), "form:assess");

        desk.identification.assess(assess(item, "ON_DELIVERY"));

        assertThat(desk.workflow.told)
                .containsExactly(new AssessedFacts(
                        false,
                        ContactKind.COMPLAINT,
                        Optional.of(Nature.DAMAGE),
                        Optional.of("ON_DELIVERY"),
                        DAMAGED,
                        Channel.TELEPHONE,
                        Grade.NEW));
        assertThat(complaint.nature()).contains(Nature.DAMAGE);
        assertThat(desk.kinds()).containsExactly(CaseEventKind.ASSESSED);
    }

    /** Source: R-003. */
    @Test
    void whatIsNoComplaintLeavesForItsShortPathWithTheReason() {
        String item = desk.items.hold(complaint.id(), "form:assess");

        desk.identification.correctKind(new CorrectKind(item, ContactKind.ENQUIRY, "She only asks for the manual."));

        assertThat(complaint.kind()).isEqualTo(ContactKind.ENQUIRY);
        assertThat(desk.workflow.told).singleElement().isInstanceOfSatisfying(AssessedFacts.class, facts -> {
            assertThat(facts.kind()).isEqualTo(ContactKind.ENQUIRY);
            assertThat(facts.informationMissing()).isFalse();
        });
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.KIND_CORRECTED);
            assertThat(event.payload()).containsEntry("kind", "ENQUIRY").containsKey("note");
        });
        assertThat(desk.queries.notes(complaint.id())).singleElement().matches(note -> note.text()
                .equals("She only asks for the manual."));
    }

    @Test
    void aComplaintDoesNotTurnOutToBeAComplaint() {
        String item = desk.items.hold(complaint.id(), "form:assess");

        assertThatThrownBy(() ->
                        desk.identification.correctKind(new CorrectKind(item, ContactKind.COMPLAINT, "It is one.")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.workflow.told).isEmpty();
        assertThat(desk.events).isEmpty();
    }

    @Test
    void refusesAFacetOfAnotherNatureAndLeavesTheTaskOpen() {
        String item = desk.items.hold(complaint.id(), "form:assess");

        assertThatThrownBy(() -> desk.identification.assess(assess(item, "IN_USE")))
                .isInstanceOf(FacetOfAnotherNature.class);
        assertThat(desk.workflow.told).isEmpty();
    }

    @Test
    void refusesWhoDoesNotHoldTheTask() {
        assertThatThrownBy(() -> desk.identification.assess(assess("somebody-elses", "ON_DELIVERY")))
                .isInstanceOf(WorkItemNotClaimed.class);
        assertThat(complaint.nature()).isEmpty();
    }

    @Test
    void asksTheCustomerAndKeepsHerAnswer() {
        String assess = desk.items.hold(complaint.id(), "form:assess");
        String obtain = desk.items.hold(complaint.id(), "form:obtain-information");

        desk.identification.askCustomer(assess, "Is there water near a plug?");
        desk.identification.informationObtained(obtain, "No, it is on the other side.");

        assertThat(desk.workflow.told).hasSize(2).last().isEqualTo(new ObtainedFacts(ComplaintDesk.WITHIN_TWO_HOURS));
        assertThat(((AssessedFacts) desk.workflow.told.get(0)).informationMissing())
                .isTrue();
        assertThat(desk.queries.questions(complaint.id())).singleElement().satisfies(question -> {
            assertThat(question.question()).isEqualTo("Is there water near a plug?");
            assertThat(question.answer()).contains("No, it is on the other side.");
            assertThat(question.answeredAt()).contains(NOW);
        });
        assertThat(desk.kinds()).containsExactly(CaseEventKind.INFORMATION_REQUESTED, CaseEventKind.CUSTOMER_ANSWERED);
    }

    @Test
    void takesAnAnswerThatComesByItself() {
        desk.identification.askCustomer(desk.items.hold(complaint.id(), "form:assess"), "Which one?");

        desk.identification.customerAnswered(complaint.id(), "The white one.");

        assertThat(desk.workflow.told).endsWith("answered " + complaint.id());
    }

    @Test
    void whatSheAnswersByHerLinkSheSaidToNobody() {
        desk.identification.askCustomer(desk.items.hold(complaint.id(), "form:assess"), "Which one?");

        desk.actor.as(new CustomerActor(complaint.id(), complaint.customerId()), () -> {
            desk.identification.customerAnswered(complaint.id(), "The white one.");
            return complaint;
        });

        assertThat(desk.events).last().satisfies(event -> assertThat(event.payload())
                .containsEntry("alone", "true"));
    }

    @Test
    void takesNoAnswerToNothing() {
        assertThatThrownBy(() -> desk.identification.customerAnswered(complaint.id(), "The white one."))
                .isInstanceOf(NothingWasAsked.class);
    }

    @Test
    void recordsThatTheCustomerAgreesOrCorrects() {
        String first = desk.items.hold(complaint.id(), "form:restate");
        desk.identification.correctRestatement(first, "It leaks since Monday.");
        assertThat(complaint.restatement().isAgreed()).isFalse();

        String second = desk.items.hold(complaint.id(), "form:restate");
        desk.identification.agreeRestatement(second, "It leaks since Monday's repair.");

        assertThat(complaint.restatement().agreedAt()).contains(NOW);
        assertThat(desk.workflow.told).containsExactly(new RestatedFacts(false), new RestatedFacts(true));
        assertThat(desk.kinds()).containsExactly(CaseEventKind.RESTATEMENT_CORRECTED, CaseEventKind.RESTATED);
    }

    /** Source. */
    @Test
    void keepsTheWordsThatTheCustomerCorrected() {
        desk.identification.correctRestatement(
                desk.items.hold(complaint.id(), "form:restate"), "It leaks since Monday.");
        assertThat(desk.events.get(0).payload()).containsEntry("note", "");
        assertThat(desk.queries.notes(complaint.id())).isEmpty();

        desk.identification.correctRestatement(
                desk.items.hold(complaint.id(), "form:restate"), "It leaks since Monday's repair.");
        desk.identification.correctRestatement(
                desk.items.hold(complaint.id(), "form:restate"), " It leaks since Monday's repair. ");

        assertThat(desk.queries.notes(complaint.id())).singleElement().satisfies(before -> {
            assertThat(before.text()).isEqualTo("It leaks since Monday.");
            assertThat(desk.events.get(1).payload()).containsEntry("note", String.valueOf(before.noteId()));
        });
        assertThat(desk.events.get(2).payload()).containsEntry("note", "");
    }

    @Test
    void makesWhoAcceptsTheOwner() {
        desk.actor.is(JOHAN);
        desk.responsibility.accept(desk.items.hold(complaint.id(), "form:accept-responsibility"));

        assertThat(complaint.owners().actual()).contains(JOHAN.staffId());
        assertThat(complaint.owners().perceived()).contains(LERATO.staffId());
        assertThat(desk.workflow.told).containsExactly(new ResponsibilityFacts(true, Optional.of(JOHAN.staffId())));
    }

    @Test
    void letsASupervisorDecideAfterARefusal() {
        desk.responsibility.refuse(
                desk.items.hold(complaint.id(), "form:accept-responsibility"), "I know the customer privately.");
        assertThat(complaint.owners().responsibility()).isEqualTo(Responsibility.REFUSED);

        desk.actor.is(MARLENE);
        desk.responsibility.assign(
                desk.items.hold(complaint.id(), "form:assign-responsibility"), JOHAN.staffId(), "He has the time.");

        assertThat(complaint.owners().actual()).contains(JOHAN.staffId());
        assertThat(complaint.owners().responsibility()).isEqualTo(Responsibility.OPEN);
        assertThat(desk.workflow.told)
                .containsExactly(new ResponsibilityFacts(false, Optional.empty()), new AssignedFacts(JOHAN.staffId()));
        assertThat(desk.queries.notes(complaint.id()))
                .extracting(Note::text)
                .containsExactly("He has the time.", "I know the customer privately.");
    }

    /** R-069, W-16. */
    @Test
    void asksAThirdPersonOnlyWithOpenEyes() {
        String item = desk.items.hold(complaint.id(), "form:assign-responsibility");
        for (long staffId : List.of(LERATO.staffId(), MARLENE.staffId())) {
            CaseEvent talk = CaseEvent.of(complaint.id(), CaseEventKind.RESTATED, desk.clock.instant());
            desk.talks.add(new CaseEventRecorded(talk, 1, desk.clock.instant(), "staff:" + staffId));
        }

        assertThatThrownBy(() -> desk.responsibility.assign(item, JOHAN.staffId(), "He has the time."))
                .isInstanceOf(OnePersonTooMany.class);
        assertThat(desk.workflow.told).isEmpty();

        desk.responsibility.assignOneMore(item, JOHAN.staffId(), "Nobody else knows fridges.");
        assertThat(desk.workflow.told).containsExactly(new AssignedFacts(JOHAN.staffId()));
        assertThat(desk.queries.spokenWith(complaint.id()).staffIds())
                .containsExactly(LERATO.staffId(), MARLENE.staffId());
    }

    @Test
    void asksNobodyWhoIsAway() {
        String item = desk.items.hold(complaint.id(), "form:assign-responsibility");
        desk.absences.is(JOHAN.staffId(), MARLENE.staffId(), Instant.parse("2026-09-28T22:00:00Z"));

        assertThatThrownBy(() -> desk.responsibility.assign(item, JOHAN.staffId(), "He has the time."))
                .isInstanceOf(StaffMemberAway.class);
        assertThat(desk.workflow.told).isEmpty();
    }

    @Test
    void leavesTheFirstContactWhereItIsWhenAnotherStandsIn() {
        complaint.acceptResponsibility(LERATO.staffId(), desk.clock.instant());

        desk.steering.passOn(complaint.id(), Optional.of(LERATO.staffId()), JOHAN.staffId());

        assertThat(complaint.owners().actual()).contains(JOHAN.staffId());
        assertThat(complaint.owners().perceived()).contains(LERATO.staffId());
        assertThat(complaint.owners().responsibility()).isEqualTo(Responsibility.ACCEPTED);
        assertThat(desk.steering.openCasesOwnedBy(Set.of(JOHAN.staffId()), 0, 9))
                .containsExactly(complaint.id());
        assertThat(desk.steering.actualOwners(Set.of(complaint.id(), 0L)))
                .containsExactly(Map.entry(complaint.id(), JOHAN.staffId()));
        assertThat(desk.kinds()).endsWith(CaseEventKind.CASE_PASSED_ON);
    }

    @Test
    void givesNobodyACaseSheMayNotSee() {
        String item = desk.items.hold(complaint.id(), "form:assign-responsibility");

        assertThatThrownBy(() -> desk.responsibility.assign(item, 99, "She has the time."))
                .isInstanceOf(CaseNotFound.class);
        assertThat(desk.workflow.told).isEmpty();
    }

    @Test
    void completesTheRecordWithItsFollowUp() {
        String item = desk.items.hold(complaint.id(), "form:record");

        desk.identification.completeRecord(new CompleteRecord(
                item, LocalDate.of(2026, 9, 25), "Phone at ten.", LERATO.staffId(), "Gate code with stores."));

        assertThat(complaint.writtenRecord().followUpOn()).contains(LocalDate.of(2026, 9, 25));
        assertThat(complaint.writtenRecord().completedAt()).contains(NOW);
        assertThat(desk.workflow.told).containsExactly(new RecordFacts(Optional.of(LERATO.staffId())));
    }

    @Test
    void doesNothingToAnEndedCase() {
        String item = desk.items.hold(complaint.id(), "form:restate");
        desk.lifecycle.markClosed(complaint.id());

        assertThatThrownBy(() -> desk.identification.agreeRestatement(item, "It leaks."))
                .isInstanceOf(CaseEnded.class);
        assertThat(desk.workflow.told).isEmpty();
    }

    @Test
    void keepsAFileAndGivesItBackAsItWas() {
        byte[] letter = "Dear sir, it leaks.".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        long id = desk.attachments.add(complaint.id(), "letter.txt", letter);

        assertThat(desk.attachments.read(id).content()).isEqualTo(letter);
        assertThat(desk.attachments.list(complaint.id()))
                .extracting(AttachmentView::mediaType)
                .containsExactly("text/plain");
        assertThat(desk.kinds()).containsExactly(CaseEventKind.ATTACHMENT_ADDED);
    }

    @Test
    void keepsNoProgramAndShowsNoFileOfAHiddenCase() {
        assertThatThrownBy(() -> desk.attachments.add(complaint.id(), "photo.png", new byte[] {'M', 'Z', 0}))
                .isInstanceOf(AttachmentTypeRefused.class);

        long id = desk.attachments.add(complaint.id(), "a.txt", new byte[] {'a'});
        desk.hidden.add(complaint.id());

        assertThatThrownBy(() -> desk.attachments.read(id)).isInstanceOf(AttachmentNotFound.class);
    }

    private static AssessComplaint assess(String item, String facet) {
        return new AssessComplaint(
                item,
                Nature.DAMAGE,
                Optional.of(facet),
                DAMAGED,
                new IncidentFacts("Camdeboo 340 L", "CB-77", "", Optional.empty()),
                "The hose was not tightened.");
    }
}
