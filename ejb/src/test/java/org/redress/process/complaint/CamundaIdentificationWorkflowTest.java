package org.redress.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IdentificationWorkflow.AssessedFacts;
import org.redress.complaint.domain.IdentificationWorkflow.ObtainedFacts;
import org.redress.complaint.domain.IdentificationWorkflow.ResponsibilityFacts;
import org.redress.complaint.domain.IdentificationWorkflow.RestatedFacts;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.StartRun;
import org.redress.complaint.domain.StartedRun;
import org.redress.customer.domain.Grade;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.release.LiveModels;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.studio.boundary.ReleaseView;
import org.redress.studio.domain.ReleaseLine;

class CamundaIdentificationWorkflowTest {
    private final RecordingSteps steps = new RecordingSteps();
    private final CamundaCaseWorkflow cases = new CamundaCaseWorkflow();
    private final CamundaIdentificationWorkflow identification = new CamundaIdentificationWorkflow();

    @BeforeEach
    void wire() {
        cases.steps = steps;
        cases.models = new FifthReleaseLive();
        identification.steps = steps;
    }

    @Test
    void startsWithEveryVariableOfTheContract() {
        StartedRun started = cases.start(new StartRun(
                4711,
                1,
                Optional.of(12L),
                "INTAKE",
                ContactKind.REQUEST,
                Channel.TELEPHONE,
                Optional.empty(),
                new HarmFacts(false, true, false, false),
                Grade.NEW,
                Instant.parse("2026-09-23T10:05:00Z"),
                Optional.empty()));

        assertThat(started).isEqualTo(new StartedRun("instance", 5));
        assertThat(steps.done).containsExactly("start COMPLAINT_HANDLING 4711 on release 5");
        assertThat(steps.facts)
                .containsOnlyKeys(Stream.of(ComplaintVariable.values())
                        .map(ComplaintVariable::id)
                        .toList())
                .containsEntry("caseId", 4711L)
                .containsEntry("firstStepDueAt", Date.from(Instant.parse("2026-09-23T10:05:00Z")))
                .containsEntry("owner", "12")
                .containsEntry("contactKind", "REQUEST")
                .containsEntry("damage", true)
                .containsEntry("solved", false)
                .containsEntry("severity", null);
    }

    @Test
    void handsOverEverythingTheNextDecisionsAsk() {
        identification.assessed(
                "task",
                new AssessedFacts(
                        false,
                        ContactKind.COMPLIMENT,
                        Optional.of(Nature.DAMAGE),
                        Optional.empty(),
                        new HarmFacts(true, false, false, true),
                        Channel.WALK_IN,
                        Grade.CORE));

        assertThat(steps.done).containsExactly("complete task");
        assertThat(steps.facts)
                .containsEntry("informationMissing", false)
                .containsEntry("contactKind", "COMPLIMENT")
                .containsEntry("nature", "DAMAGE")
                .containsEntry("facet", null)
                .containsEntry("channel", "WALK_IN")
                .containsEntry("grade", "CORE")
                .containsEntry("danger", true)
                .containsEntry("integrity", true)
                .containsEntry("damage", false)
                .containsEntry("repeated", false);
    }

    @Test
    void leavesTheCaseToNobodyAfterARefusal() {
        identification.responsibilityDecided("task", new ResponsibilityFacts(false, Optional.empty()));

        assertThat(steps.facts).containsEntry("responsibilityAccepted", false).containsEntry("owner", null);
    }

    @Test
    void saysWhetherTheCustomerAgrees() {
        identification.restated("task", new RestatedFacts(true));

        assertThat(steps.facts).isEqualTo(Map.of("restatementAgreed", true));
    }

    @Test
    void tellsTheRunningCaseOfAnAnswerAndOfAWithdrawal() {
        Instant assessBy = Instant.parse("2026-09-23T10:05:00Z");
        identification.customerAnswered(4711, new ObtainedFacts(assessBy));
        assertThat(steps.facts).isEqualTo(Map.of("firstStepDueAt", Date.from(assessBy)));
        cases.withdrawn(4711);

        assertThat(steps.done).containsExactly("CUSTOMER_ANSWERED 4711", "COMPLAINT_WITHDRAWN 4711");
    }

    private static final class FifthReleaseLive extends LiveModels {
        @Override
        public ReleaseView live() {
            return new ReleaseView(5, ReleaseLine.OWNER, "", Instant.EPOCH, true, Optional.of("deployment"));
        }
    }

    private static final class RecordingSteps extends EngineSteps {
        private final List<String> done = new ArrayList<>();
        private Map<String, Object> facts = Map.of();

        @Override
        public String start(ComplaintProcess process, ReleaseView release, long caseId, Facts handedOver) {
            done.add("start " + process.name() + " " + caseId + " on release " + release.number());
            facts = handedOver.asVariables();
            return "instance";
        }

        @Override
        public void complete(String workItemId, Facts handedOver) {
            done.add("complete " + workItemId);
            facts = handedOver.asVariables();
        }

        @Override
        public void deliver(ComplaintMessage message, long caseId, Facts handedOver) {
            done.add(message.name() + " " + caseId);
            facts = handedOver.asVariables();
        }
    }
}
