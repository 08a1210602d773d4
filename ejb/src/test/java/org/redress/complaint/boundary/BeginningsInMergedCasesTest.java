package org.redress.complaint.boundary;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Complaint;

/** Source. */
class BeginningsInMergedCasesTest {
    private final ComplaintDesk desk = new ComplaintDesk();
    private final BeginningsInMergedCases beginnings = new BeginningsInMergedCases();
    private Complaint complaint;

    @BeforeEach
    void wire() {
        beginnings.complaints = desk.complaints;
        complaint = desk.registered();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROMISE_MADE", "PARTICIPANT_ASKED", "VISIT_ARRANGED", "CASE_ESCALATED", "HANDED_OVER"})
    void nothingBeginsInIt(CaseEventKind kind) {
        assertThatCode(() -> happens(kind)).doesNotThrowAnyException();

        complaint.mergeInto(99, ComplaintDesk.NOW);

        assertThatThrownBy(() -> happens(kind)).isInstanceOf(CaseEnded.class);
    }

    @Test
    void whatHasBegunComesToItsEndAndWhatIsKnownIsWrittenDown() {
        complaint.mergeInto(99, ComplaintDesk.NOW);

        assertThatCode(() -> {
                    happens(CaseEventKind.NOTE_ADDED);
                    happens(CaseEventKind.CASE_MERGED);
                    happens(CaseEventKind.HANDOVER_WITHDRAWN);
                    happens(CaseEventKind.CASES_UNLINKED);
                })
                .doesNotThrowAnyException();
    }

    private void happens(CaseEventKind kind) {
        beginnings.begun(new CaseEventRecorded(
                CaseEvent.of(complaint.id(), kind, ComplaintDesk.NOW), 1, ComplaintDesk.NOW, "staff:1"));
    }
}
