package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.ClockProbe;
import org.redress.both.probe.Commands;
import org.redress.both.probe.DemoPeople;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseState;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.demo.boundary.ClockQueries;
import org.redress.demo.boundary.ClockService;
import org.redress.demo.boundary.DemoClock;

/** A person moves the clock of the demonstration and sees a promise break within a minute. */
@ExtendWith(ArquillianExtension.class)
class MovedClockIT {
    private static final int SECONDS_FOR_THE_JOB_EXECUTOR = 60;

    @Inject
    ClockService service;

    @Inject
    ClockQueries queries;

    @Inject
    DemoClock demoClock;

    @Inject
    ComplaintService complaints;

    @Inject
    PromiseQueries promises;

    @Inject
    DemoPeople people;

    @Inject
    ClockProbe probe;

    @Inject
    Clock clock;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @AfterEach
    void back() throws Exception {
        probe.back();
    }

    @Test
    void aPromiseBreaksWhenItsTimeIsMovedAway() throws Exception {
        long caseId = people.as(
                "lerato", () -> complaints.register(Commands.register()).caseId());
        PromiseView promise = people.as("lerato", () -> promises.openOf(caseId)).get(0);
        Instant started = clock.instant();

        people.run(
                "admin",
                () -> service.forward(Duration.between(started, promise.dueAt()).plusMinutes(1)));

        assertThat(clock.instant()).isAfter(promise.dueAt());
        assertThat(demoClock.isMoved()).isTrue();
        assertThat(people.as("admin", queries::standing).ahead()).isGreaterThan(Duration.ZERO);
        assertThat(probe.brokenWithin(promise.promiseId(), SECONDS_FOR_THE_JOB_EXECUTOR))
                .isAfterOrEqualTo(promise.dueAt());
        assertThat(people.as("lerato", () -> promises.ofCase(caseId)))
                .filteredOn(each -> each.promiseId() == promise.promiseId())
                .extracting(PromiseView::state)
                .containsExactly(PromiseState.BROKEN);
    }
}
