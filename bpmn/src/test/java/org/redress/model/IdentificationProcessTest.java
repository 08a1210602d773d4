package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintTask.ACCEPT_RESPONSIBILITY;
import static org.redress.model.ComplaintTask.AGREE_RESTATEMENT;
import static org.redress.model.ComplaintTask.ASSESS_COMPLAINT;
import static org.redress.model.ComplaintTask.ASSIGN_RESPONSIBILITY;
import static org.redress.model.ComplaintTask.COMPLETE_RECORD;
import static org.redress.model.ComplaintTask.OBTAIN_INFORMATION;
import static org.redress.model.ComplaintVariable.CONTACT_KIND;
import static org.redress.model.ComplaintVariable.DAMAGE;
import static org.redress.model.ComplaintVariable.INFORMATION_MISSING;
import static org.redress.model.ComplaintVariable.NATURE;
import static org.redress.model.ComplaintVariable.OWNER;
import static org.redress.model.ComplaintVariable.PRIORITY;
import static org.redress.model.ComplaintVariable.RESOLVED_AT_FIRST_CONTACT;
import static org.redress.model.ComplaintVariable.RESPONSIBILITY_ACCEPTED;
import static org.redress.model.ComplaintVariable.RESTATEMENT_AGREED;
import static org.redress.model.ComplaintVariable.RESTRICTED;
import static org.redress.model.ComplaintVariable.SEVERITY;
import static org.redress.model.ComplaintVariable.TEAM;

import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class IdentificationProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.IDENTIFICATION);

    private static Facts lateDelivery() {
        return Facts.of(NATURE, "DELAY").with(DAMAGE, true).with(INFORMATION_MISSING, false);
    }

    private static RunningCase restated() {
        return MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, lateDelivery())
                .complete(AGREE_RESTATEMENT, Facts.of(RESTATEMENT_AGREED, true));
    }

    @Test
    void identifiesAComplaintStepByStep() {
        RunningCase run = restated()
                .complete(ACCEPT_RESPONSIBILITY, Facts.of(RESPONSIBILITY_ACCEPTED, true))
                .complete(COMPLETE_RECORD);

        run.hasEndedAt("EndEvent_ComplaintIdentified");
        assertThat(run.variable(SEVERITY)).isEqualTo("MEDIUM");
        assertThat(run.variable(TEAM)).isEqualTo("DELIVERY");
        assertThat(run.variable(PRIORITY)).isEqualTo("B");
        assertThat(run.variable(RESTRICTED)).isEqualTo(false);
    }

    /** Source: R-003. */
    @Test
    void whatIsNoComplaintLeavesAfterTheAssessment() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, lateDelivery().with(CONTACT_KIND, "REQUEST"));

        run.hasEndedAt("EndEvent_NotAComplaint");
        assertThat(run.variable(SEVERITY)).isNull();
    }

    /** Source: R-007. */
    @Test
    void whatIsResolvedAtFirstContactLeavesAfterTheAssessment() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, lateDelivery().with(RESOLVED_AT_FIRST_CONTACT, true));

        run.hasEndedAt("EndEvent_ResolvedAtFirstContact");
        assertThat(run.variable(SEVERITY)).isNull();
    }

    @Test
    void asksForWhatIsMissingAndAssessesAgain() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, lateDelivery().with(INFORMATION_MISSING, true))
                .complete(OBTAIN_INFORMATION);

        run.isWaitingAt(ASSESS_COMPLAINT);
    }

    @Test
    void anAnswerOfTheCustomerEndsTheAsking() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, lateDelivery().with(INFORMATION_MISSING, true))
                .isWaitingAt(OBTAIN_INFORMATION)
                .correlate(ComplaintMessage.CUSTOMER_ANSWERED, Facts.none());

        run.isWaitingAt(ASSESS_COMPLAINT).complete(ASSESS_COMPLAINT, lateDelivery());
        run.isWaitingAt(AGREE_RESTATEMENT);
    }

    @Test
    void restatesUntilTheCustomerAgrees() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, lateDelivery())
                .complete(AGREE_RESTATEMENT, Facts.of(RESTATEMENT_AGREED, false))
                .isWaitingAt(AGREE_RESTATEMENT)
                .complete(AGREE_RESTATEMENT, Facts.of(RESTATEMENT_AGREED, true));

        run.isWaitingAt(ACCEPT_RESPONSIBILITY);
    }

    @Test
    void takesSilenceForNoAgreement() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(ASSESS_COMPLAINT, lateDelivery())
                .complete(AGREE_RESTATEMENT, Facts.of(RESTATEMENT_AGREED, null));

        run.isWaitingAt(AGREE_RESTATEMENT);
    }

    @Test
    void aRefusedResponsibilityGoesToTheSupervisorAndComesBackToWhomSheNames() {
        RunningCase run = restated().complete(ACCEPT_RESPONSIBILITY, Facts.of(RESPONSIBILITY_ACCEPTED, false));

        assertThat(run.candidateGroupsOf(ASSIGN_RESPONSIBILITY)).containsExactly("supervisor");
        assertThat(run.open(ASSIGN_RESPONSIBILITY).getAssignee()).isNull();
        run.complete(ASSIGN_RESPONSIBILITY, Facts.of(OWNER, "34"));
        assertThat(run.open(ACCEPT_RESPONSIBILITY).getAssignee()).isEqualTo("34");
    }

    @Test
    void theFirstStepBelongsToTheOwnerAndIsDueWhenTheTableOfFirstResponsesSays() {
        var task = MODEL.start(Facts.atTheStart()).open(ASSESS_COMPLAINT);

        assertThat(task.getAssignee()).isEqualTo("12");
        assertThat(task.getDueDate()).isEqualTo(Date.from(StubDue.NOW.plus(Duration.ofHours(2))));
    }

    @Test
    void aStepNobodyOwnsWaitsForAnyAgent() {
        RunningCase run = MODEL.start(Facts.atTheStart().with(OWNER, null));

        assertThat(run.open(ASSESS_COMPLAINT).getAssignee()).isNull();
        assertThat(run.candidateGroupsOf(ASSESS_COMPLAINT)).containsExactly("agent");
    }
}
