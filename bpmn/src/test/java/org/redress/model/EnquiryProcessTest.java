package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source: R-003. */
class EnquiryProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.ENQUIRY);

    @Test
    void endsWithTheAnswer() {
        MODEL.start(Facts.atTheStart()).complete(ComplaintTask.ANSWER_ENQUIRY).hasEndedAt("EndEvent_EnquiryAnswered");
    }

    @Test
    void theAnswerIsTheOwnersAndDueWithinAWorkingDay() {
        RunningCase run = MODEL.start(Facts.atTheStart());

        assertThat(run.candidateGroupsOf(ComplaintTask.ANSWER_ENQUIRY)).containsExactly("agent");
        assertThat(run.open(ComplaintTask.ANSWER_ENQUIRY).getAssignee()).isEqualTo("12");
        assertThat(run.open(ComplaintTask.ANSWER_ENQUIRY).getDueDate())
                .isEqualTo(Date.from(StubDue.NOW.plus(Duration.ofHours(8))));
    }
}
