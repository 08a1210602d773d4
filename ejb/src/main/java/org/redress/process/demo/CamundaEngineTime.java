package org.redress.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.redress.demo.domain.EngineTime;

/** The engine has one clock for the whole virtual machine; here it follows ours. */
@ApplicationScoped
class CamundaEngineTime implements EngineTime {
    @Inject
    ManagementService jobs;

    @Inject
    ProcessEngineConfigurationImpl configuration;

    @Override
    public void runAhead(Duration offset) {
        ClockUtil.offset(offset.toMillis());
        configuration.getJobExecutor().jobWasAdded();
    }

    /** Only timers of processes: the engine's own housekeeping shows nobody anything. */
    @Override
    public Optional<Instant> nextTimerAfter(Instant now) {
        return jobs
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(now))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .findFirst();
    }
}
