package org.redress.stakeholder.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.contact.boundary.WordsToMend;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.NotificationWorkflow;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.testing.HeldTask;
import org.redress.worklist.boundary.WorkItemGone;
import org.redress.worklist.domain.Phase;

class NotificationServiceTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final StakeholdersInMemory stakeholders = new StakeholdersInMemory();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<String> completed = new ArrayList<>();
    private final NotificationService service = new NotificationService();

    @BeforeEach
    void wire() {
        service.stakeholders = stakeholders;
        service.workflow = new RecordingWorkflow();
        service.wording = text -> text.contains("cannot")
                ? List.of(new OutgoingWording.Mend("cannot", "Say what you can do, and by when."))
                : List.of();
        service.history = events::add;
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(1, Set.of(Caller.AGENT), Set.of()));
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void theReportIsCompleteWhenEverybodyWasToldOrExcused() {
        hold("form:report");
        Stakeholder supervisor = concerned(StakeholderRole.SUPERVISOR);
        Stakeholder stores = concerned(StakeholderRole.STORES);
        supervisor.told(ReportWay.EMAIL, "", 1, NOW);
        stores.excuse("Never was in stores.");

        service.report("t");

        assertThat(completed).containsExactly("t");
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.STAKEHOLDERS_REPORTED);
    }

    @Test
    void theReportIsRefusedWhileSomebodyHasNotHeard() {
        hold("form:report");
        concerned(StakeholderRole.SUPERVISOR).told(ReportWay.EMAIL, "", 1, NOW);
        concerned(StakeholderRole.STORES);

        assertThatThrownBy(() -> service.report("t"))
                .isInstanceOfSatisfying(NotEverybodyTold.class, refusal -> assertThat(refusal.details())
                        .containsExactly(1));
        assertThat(completed).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void whatTheCustomerWasToldIsKeptAndTheStepCompleted() {
        hold("form:inform-customer");
        Instant thisMorning = NOW.minusSeconds(3600);

        service.informCustomer(new InformCustomer("t", " Your new set comes. ", ReportWay.TELEPHONE, thisMorning));

        assertThat(stakeholders.notices).singleElement().satisfies(notice -> {
            assertThat(notice.words()).isEqualTo("Your new set comes.");
            assertThat(notice.toldAt()).isEqualTo(thisMorning);
            assertThat(notice.toldBy()).isEqualTo(1);
        });
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CUSTOMER_INFORMED);
            assertThat(event.occurredAt()).isEqualTo(thisMorning);
            assertThat(event.payload().toString()).doesNotContain("set");
        });
        assertThat(completed).containsExactly("t");
    }

    /** Source: R-074, D-05. */
    @Test
    void unkindOrVagueWordsAreRefusedWithBetterOnesUnlessSomebodySaysWhyTheyStay() {
        hold("form:inform-customer");
        InformCustomer unkind = new InformCustomer("t", "We cannot repair it.", ReportWay.TELEPHONE, NOW);
        InformCustomer needed =
                new InformCustomer("t", "We cannot repair it.", ReportWay.TELEPHONE, NOW, " The law wants this word. ");

        assertThatThrownBy(() -> service.informCustomer(unkind))
                .isInstanceOf(WordsToMend.class)
                .hasMessageContaining("Say what you can do");
        assertThat(stakeholders.notices).isEmpty();
        assertThat(completed).isEmpty();

        service.informCustomer(needed);
        assertThat(stakeholders.notices).singleElement().satisfies(notice -> assertThat(notice.wordingBecause())
                .isEqualTo("The law wants this word."));
    }

    @Test
    void goodWordsNeedNoReasonAndKeepNone() {
        hold("form:inform-customer");

        service.informCustomer(
                new InformCustomer("t", "We repair it by Friday at 10:00.", ReportWay.TELEPHONE, NOW, "Just in case."));

        assertThat(stakeholders.notices).singleElement().satisfies(notice -> assertThat(notice.wordingBecause())
                .isEmpty());
    }

    @Test
    void nobodyWasToldInTheFuture() {
        hold("form:inform-customer");
        InformCustomer tomorrow = new InformCustomer("t", "It comes.", ReportWay.EMAIL, NOW.plusSeconds(1));

        assertThatThrownBy(() -> service.informCustomer(tomorrow)).isInstanceOf(ToldInTheFuture.class);
        assertThat(stakeholders.notices).isEmpty();
        assertThat(completed).isEmpty();
    }

    @Test
    void onlyTheHeldTaskIsCompleted() {
        hold("form:report");

        assertThatThrownBy(() -> service.report("another")).isInstanceOf(WorkItemGone.class);
        assertThat(completed).isEmpty();
    }

    private void hold(String formKey) {
        service.workItems = new HeldTask("t", formKey, Phase.STAKEHOLDERS, CASE);
    }

    private Stakeholder concerned(StakeholderRole role) {
        Stakeholder stakeholder = new Stakeholder(CASE, NewStakeholder.named(role, "Must know.", ""), NOW);
        stakeholders.add(stakeholder);
        return stakeholder;
    }

    private final class RecordingWorkflow implements NotificationWorkflow {
        @Override
        public void reported(String workItemId, Reported facts) {
            completed.add(workItemId);
        }

        @Override
        public void customerInformed(String workItemId, CustomerInformed facts) {
            completed.add(workItemId);
        }
    }
}
