package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.redress.closure.boundary.FirstContact;
import org.redress.closure.boundary.FirstContactService;
import org.redress.closure.boundary.SilenceService;
import org.redress.closure.domain.Proof;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.InformationService;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.boundary.ReopeningService;
import org.redress.demo.boundary.ClockService;
import org.redress.notification.boundary.ProgressService;

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
    InformationService information;

    @Inject
    SilenceService silences;

    @Inject
    ProgressService progress;

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
                                .registerResolved(Commands.register(), putRight())
                                .caseId()),
                Step.of(
                        "ReopeningService.reopen",
                        AGENT,
                        () -> reopenings.reopen(new ReopenCase(ended, "It hums again."))),
                Step.of(
                        "ComplaintService.register",
                        AGENT,
                        () -> open = complaints.register(Commands.register()).caseId()),
                Step.of("InformationService.remind", PROCESS, () -> information.remind(open)),
                Step.of("SilenceService.record", PROCESS, () -> silences.record(open)),
                new Step("ProgressService.tell", PROCESS, this::afterTwoWeeks, () -> progress.tell(open)));
    }

    private void afterTwoWeeks() {
        people.run("admin", () -> clock.forward(Duration.ofDays(14)));
    }

    private static FirstContact putRight() {
        return new FirstContact(
                Remedy.APOLOGY,
                BigDecimal.ZERO,
                "The plug was loose, and we said sorry.",
                "Now it plays.",
                Proof.RECORDED_CALL);
    }
}
