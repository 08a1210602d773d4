package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.ClockProbe;
import org.redress.both.probe.Commands;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.NewsProbe;
import org.redress.both.probe.QuietHouse;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.KeepPromise;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.demo.boundary.ClockService;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;

/** A customer of whom nobody has thought for some days. Source. */
@ExtendWith(ArquillianExtension.class)
class KeptInformedIT {
    private static final String FIRST_DAY = "StartEvent_DayPassed";
    private static final String NEXT_DAY = "TimerEvent_NextDay";
    private static final String INTERVAL = "BoundaryEvent_IntervalPassed";
    private static final int USUAL_DAYS = 5;

    @Inject
    ComplaintService complaints;

    @Inject
    PromiseService promises;

    @Inject
    PromiseQueries promised;

    @Inject
    WorkListQueries workList;

    @Inject
    TimelineQueries timeline;

    @Inject
    NewsProbe news;

    @Inject
    WorkingHours hours;

    @Inject
    ClockService demoClock;

    @Inject
    Clock clock;

    @Inject
    ClockProbe probe;

    @Inject
    QuietHouse house;

    @Inject
    DemoPeople people;

    private long caseId;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @BeforeEach
    void aComplaintOfToday() {
        house.hush();
        caseId = people.as(
                "lerato", () -> complaints.register(Commands.register()).caseId());
    }

    @AfterEach
    void goOn() throws Exception {
        probe.back();
        house.goOn();
    }

    @Test
    void whomSheKnowsHasTheTaskUntilSheHears() {
        Instant intervalEnds = intervalEnds();
        Instant toBeTold = hours.plusDays(intervalEnds, -1);

        timeIs(hours.plusDays(clock.instant(), 1));
        passed(FIRST_DAY);
        assertThat(task()).isEmpty();
        assertThat(news.dueAt(caseId, NEXT_DAY))
                .hasValueSatisfying(next -> assertThat(next).isBeforeOrEqualTo(hours.plusDays(clock.instant(), 1)));

        timeIs(toBeTold);
        passed(NEXT_DAY);
        assertThat(task()).hasValueSatisfying(task -> {
            assertThat(task.assignee()).contains(people.staff("lerato").staffId());
            assertThat(task.isBeside()).isTrue();
            assertThat(task.dueAt()).isEqualTo(intervalEnds);
        });

        people.run("lerato", this::callsHer);
        assertThat(task()).isEmpty();
        assertThat(news.dueAt(caseId, INTERVAL)).isEmpty();
        assertThat(news.dueAt(caseId, NEXT_DAY)).isPresent();
        assertThat(kinds()).doesNotContain(CaseEventKind.CUSTOMER_UPDATED);
    }

    @Test
    void whereNobodyTellsHerTheLetterGoesAndSaysWhoHadTheTask() {
        Instant intervalEnds = intervalEnds();
        timeIs(hours.plusDays(intervalEnds, -1));
        passed(FIRST_DAY);
        assertThat(news.dueAt(caseId, INTERVAL)).contains(intervalEnds);

        timeIs(intervalEnds);
        passed(INTERVAL);

        assertThat(task()).isEmpty();
        assertThat(events())
                .filteredOn(event -> event.kind() == CaseEventKind.CUSTOMER_UPDATED)
                .singleElement()
                .satisfies(event -> assertThat(event.payload())
                        .containsEntry(
                                "staff", Long.toString(people.staff("lerato").staffId())));
        assertThat(news.dueAt(caseId, NEXT_DAY)).contains(hours.plusDays(intervalEnds, 1));
    }

    /** As exact as the engine's timers are. */
    private Instant intervalEnds() {
        Instant heard = events().stream()
                .filter(event -> event.kind() == CaseEventKind.REGISTERED)
                .findFirst()
                .orElseThrow()
                .recordedAt();
        return hours.plusDays(heard, USUAL_DAYS).truncatedTo(ChronoUnit.MILLIS);
    }

    private void callsHer() {
        promises.keep(
                promised.openOf(caseId).get(0).promiseId(),
                new KeepPromise(Commands.kept().at(), Optional.of(ContactOutcome.REACHED), Optional.empty()));
    }

    private void passed(String event) {
        people.run("process", () -> news.passed(caseId, event));
    }

    private void timeIs(Instant moment) {
        people.run("admin", () -> demoClock.forward(Duration.between(clock.instant(), moment)));
    }

    private Optional<WorkItem> task() {
        return people.as("lerato", () -> workList.ofCase(caseId)).stream()
                .filter(item -> item.formKey().equals("form:keep-informed"))
                .findFirst();
    }

    private List<CaseEventKind> kinds() {
        return events().stream().map(TimelineEntry::kind).toList();
    }

    private List<TimelineEntry> events() {
        return people.as("lerato", () -> timeline.of(caseId));
    }
}
