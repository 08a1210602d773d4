package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.Complaint;
import org.redress.identity.boundary.CaseNotFound;

class SameMatterServiceTest {
    private static final String AGAIN = "It is still leaking, nobody came.";

    private final ComplaintDesk desk = new ComplaintDesk();
    private final SameMatterService service = new SameMatterService();

    @BeforeEach
    void wire() {
        service.cases = desk.service.cases;
        service.files = desk.complaints;
        service.history = desk.events::add;
        service.actor = desk.actor;
        service.clock = desk.clock;
    }

    @Test
    void keepsWhatSheSaysWithTheCaseAndMakesNoOther() {
        Complaint complaint = desk.registered();
        int started = desk.workflow.told.size();

        service.keep(new RecordSameMatter(complaint.id(), Optional.of(complaint.customerId()), Channel.WALK_IN, AGAIN));

        CaseNote note = desk.complaints.notesOf(complaint.id()).get(0);
        CaseEvent last = desk.events.get(desk.events.size() - 1);
        assertThat(note.text()).isEqualTo(AGAIN);
        assertThat(last.kind()).isEqualTo(CaseEventKind.CUSTOMER_CAME_AGAIN);
        assertThat(last.payload()).containsEntry("channel", "WALK_IN").containsEntry("note", String.valueOf(note.id()));
        assertThat(desk.workflow.told).hasSize(started);
    }

    @Test
    void keepsThatSheCameWhereNothingWasWrittenDownYet() {
        Complaint complaint = desk.registered();

        service.keep(new RecordSameMatter(complaint.id(), Optional.of(complaint.customerId()), Channel.TELEPHONE, " "));

        assertThat(desk.complaints.notesOf(complaint.id())).isEmpty();
        assertThat(desk.kinds()).endsWith(CaseEventKind.CUSTOMER_CAME_AGAIN);
    }

    @Test
    void keepsWhatSheWritesHerselfAsHers() {
        Complaint complaint = desk.registered();

        service.wrote(complaint.id(), AGAIN, 2);

        CaseNote note = desk.complaints.notesOf(complaint.id()).get(0);
        assertThat(note.text()).isEqualTo(AGAIN);
        assertThat(note.writtenBy()).isEmpty();
        CaseEvent last = desk.events.get(desk.events.size() - 1);
        assertThat(last.kind()).isEqualTo(CaseEventKind.CUSTOMER_CAME_AGAIN);
        assertThat(last.payload())
                .containsEntry("note", String.valueOf(note.id()))
                .containsEntry("outcome", "CUSTOMER")
                .containsEntry("count", "2");
    }

    @Test
    void keepsNobodysWordsWithTheCaseOfAnother() {
        Complaint complaint = desk.registered();
        int before = desk.events.size();

        assertThatThrownBy(() -> service.keep(new RecordSameMatter(
                        complaint.id(), Optional.of(complaint.customerId() + 1), Channel.TELEPHONE, AGAIN)))
                .isInstanceOf(MatterOfAnotherCustomer.class);

        assertThat(desk.complaints.notesOf(complaint.id())).isEmpty();
        assertThat(desk.events).hasSize(before);
    }

    @Test
    void refusesACaseThatHasEndedOrMayNotBeSeen() {
        Complaint complaint = desk.registered();
        RecordSameMatter again =
                new RecordSameMatter(complaint.id(), Optional.of(complaint.customerId()), Channel.TELEPHONE, AGAIN);
        complaint.withdraw(ComplaintDesk.NOW);

        assertThatThrownBy(() -> service.keep(again)).isInstanceOf(CaseEnded.class);
        assertThatThrownBy(() -> service.wrote(complaint.id(), AGAIN, 0)).isInstanceOf(CaseEnded.class);
        desk.hidden.add(complaint.id());
        assertThatThrownBy(() -> service.keep(again)).isInstanceOf(CaseNotFound.class);
    }
}
