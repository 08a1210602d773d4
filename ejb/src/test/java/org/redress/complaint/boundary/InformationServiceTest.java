package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.IdentificationWorkflow.ObtainedFacts;
import org.redress.complaint.domain.NothingWasAsked;

/** Source. */
class InformationServiceTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    void aReminderIsAnEventAndTheQuestionStaysOpen() {
        Complaint complaint = asked();

        desk.information.remind(complaint.id());

        assertThat(desk.kinds()).endsWith(CaseEventKind.QUESTION_REPEATED);
        assertThat(desk.queries.questions(complaint.id())).singleElement().matches(Question::open);
    }

    @Test
    void nobodyIsRemindedOfACaseThatHasEnded() {
        Complaint complaint = asked();
        desk.lifecycle.markWithdrawn(complaint.id());

        assertThatThrownBy(() -> desk.information.remind(complaint.id())).isInstanceOf(CaseEnded.class);
    }

    @Test
    void withoutAnAnswerItGoesOnWithTheReasonWhy() {
        Complaint complaint = asked();

        desk.information.goOn(
                desk.items.hold(complaint.id(), "form:decide-without-answer"), "The invoice is in our own books.");

        assertThat(desk.queries.questions(complaint.id())).singleElement().satisfies(question -> {
            assertThat(question.open()).isFalse();
            assertThat(question.answer()).isEmpty();
        });
        assertThat(desk.queries.notes(complaint.id()))
                .extracting(Note::text)
                .containsExactly("The invoice is in our own books.");
        assertThat(desk.kinds()).endsWith(CaseEventKind.QUESTION_DROPPED);
        assertThat(desk.workflow.told).last().isEqualTo(new ObtainedFacts(ComplaintDesk.WITHIN_TWO_HOURS));
    }

    @Test
    void aQuestionThatWasGivenUpTakesNoAnswerAndTheNextOneDoes() {
        Complaint complaint = asked();
        desk.information.goOn(desk.items.hold(complaint.id(), "form:decide-without-answer"), "Enough is known.");

        assertThatThrownBy(() -> desk.identification.customerAnswered(complaint.id(), "The second one."))
                .isInstanceOf(NothingWasAsked.class);

        desk.identification.askCustomer(desk.items.hold(complaint.id(), "form:assess"), "And which colour?");
        desk.identification.customerAnswered(complaint.id(), "Blue.");

        assertThat(desk.queries.questions(complaint.id()))
                .extracting(question -> question.answer().orElse("-"))
                .containsExactly("-", "Blue.");
    }

    private Complaint asked() {
        Complaint complaint = desk.registered();
        desk.identification.askCustomer(desk.items.hold(complaint.id(), "form:assess"), "Which invoice is it?");
        return complaint;
    }
}
