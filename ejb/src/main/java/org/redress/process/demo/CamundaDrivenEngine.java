package org.redress.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.redress.demo.domain.DrivenEngine;
import org.redress.process.engine.JobsByHand;

/** Drives the engine by hand while its job executor rests. */
@ApplicationScoped
class CamundaDrivenEngine implements DrivenEngine {
    @Inject
    JobsByHand jobs;

    @Override
    public void pause() {
        jobs.pause();
    }

    @Override
    public void hold(Instant at) {
        ClockUtil.setCurrentTime(Date.from(at));
    }

    @Override
    public Optional<Instant> firstDueUntil(Instant last) {
        return jobs.firstDue().map(Date::toInstant).filter(due -> !due.isAfter(last));
    }

    @Override
    public void doWhatIsDue() {
        jobs.runDue();
    }

    @Override
    public void goOn() {
        jobs.goOn();
    }
}
