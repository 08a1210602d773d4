package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.redress.closure.boundary.FirstContactService;
import org.redress.closure.boundary.SilenceService;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.InformationService;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.boundary.ReopeningService;
import org.redress.contact.domain.ContactMethod;
import org.redress.demo.boundary.ClockService;
import org.redress.progress.boundary.ProgressService;
import org.redress.progress.boundary.SpeakWithCustomer;
import org.redress.progress.boundary.WriteToCustomer;
import org.redress.recovery.boundary.CameBack;
import org.redress.recovery.boundary.FollowUpService;
import org.redress.recovery.boundary.MarkRecoveryStep;
import org.redress.recovery.boundary.NotReached;
import org.redress.recovery.boundary.RecoveryService;
import org.redress.recovery.domain.RecoveryMark;
import org.redress.recovery.domain.RecoveryStep;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** Cases that end at once and are opened again, and customers whom nobody hears from or who hear from nobody. */
@Dependent
public class EndsWalk {
    private static final String AGENT = "lerato";
    private static final String PROCESS = "process";

    @Inject
    ComplaintService complaints;

    @Inject
    FirstContactService firstContacts;

    @Inject
    ReopeningService reopenings;

    @Inject
    FollowUpService followUps;

    @Inject
    RecoveryService recovery;

    @Inject
    WorkListService work;

    @Inject
    WorkListQueries workList;

    @Inject
    RuntimeService runtime;

    @Inject
    ManagementService jobs;

    @Inject
    InformationService information;

    @Inject
    SilenceService silences;

    @Inject
    ProgressService progress;

    @Inject
    NewsProbe news;

    @Inject
    ClockService clock;

    @Inject
    DemoPeople people;

    private long ended;
    private long open;

    /** All of them. */
    public List<Step> all() {
        return List.of(
                Step.of(
                        "FirstContactService.registerResolved",
                        AGENT,
                        () -> ended = firstContacts
                                .registerResolved(Commands.register(), Commands.solved())
                                .caseId()),
                Step.of(
                        "ReopeningService.reopen",
                        AGENT,
                        () -> reopenings.reopen(new ReopenCase(ended, "It hums again."))),
                taken("FirstContactService.resolve", () -> firstContacts.resolve(task(), Commands.solved())),
                asked(
                        "FollowUpService.notReached",
                        () -> followUps.notReached(
                                new NotReached(task(), ContactMethod.EMAIL, Optional.of(Commands.later())))),
                asked(
                        "FollowUpService.cameBack",
                        () -> followUps.cameBack(new CameBack(task(), ContactMethod.TELEPHONE, "It hums."))),
                taken("FirstContactService.resolve", () -> firstContacts.resolve(task(), Commands.solved())),
                Step.of(
                        "RecoveryService.mark",
                        AGENT,
                        () -> recovery.mark(new MarkRecoveryStep(
                                ended,
                                RecoveryStep.DO_SOMETHING_EXTRA,
                                RecoveryMark.DOES_NOT_FIT,
                                "She wants nothing but the plug."))),
                Step.of("FollowUpService.writeInstead", PROCESS, () -> followUps.writeInstead(ended)),
                Step.of(
                        "ComplaintService.register",
                        AGENT,
                        () -> open = complaints.register(Commands.register()).caseId()),
                Step.of("InformationService.remind", PROCESS, () -> information.remind(open)),
                Step.of("SilenceService.record", PROCESS, () -> silences.record(open)),
                informing(
                        "ProgressService.spoke",
                        () -> progress.spoke(new SpeakWithCustomer(
                                informing(),
                                "Nothing new yet.",
                                ReportWay.TELEPHONE,
                                Commands.YESTERDAY,
                                "",
                                Optional.of(Commands.nextContact())))),
                informing(
                        "ProgressService.write",
                        () -> progress.write(
                                new WriteToCustomer(informing(), "Nothing new yet.", "", Optional.empty()))),
                new Step("ProgressService.tell", PROCESS, this::afterTwoWeeks, () -> progress.tell(open)));
    }

    private Step taken(String door, Runnable call) {
        return new Step(door, AGENT, () -> work.claim(task()), call);
    }

    /** The day has come on which the customer is asked whether it stays solved. */
    private Step asked(String door, Runnable call) {
        return new Step(
                door,
                AGENT,
                () -> {
                    dueNow();
                    work.claim(task());
                },
                call);
    }

    private Step informing(String door, Runnable call) {
        return new Step(
                door,
                AGENT,
                () -> {
                    news.mustHearSoon(open);
                    work.claim(informing());
                },
                call);
    }

    private String informing() {
        return workList.ofCase(open).stream()
                .filter(item -> item.formKey().equals("form:keep-informed"))
                .findFirst()
                .orElseThrow()
                .workItemId();
    }

    private void dueNow() {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(ended))
                .processDefinitionKey("FollowUpProcess")
                .singleResult()
                .getProcessInstanceId();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(process)
                .timers()
                .singleResult()
                .getId());
    }

    private String task() {
        return workList.ofCase(ended).get(0).workItemId();
    }

    private void afterTwoWeeks() {
        people.run("admin", () -> clock.forward(Duration.ofDays(14)));
    }
}
