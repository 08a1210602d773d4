package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.redress.custody.boundary.CustodyQueries;
import org.redress.custody.boundary.Orphan;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.servicelevel.boundary.ClockCheckQueries;
import org.redress.servicelevel.boundary.ClockDeviation;

/** Counts the open cases that nobody would come back to, and those for whose clocks the engine waits wrongly. Mends nothing. */
@ApplicationScoped
class LookErrand implements Errand {
    @Inject
    CustodyQueries custody;

    @Inject
    ClockCheckQueries clocks;

    @Inject
    CurrentActor actor;

    @Override
    public String name() {
        return "look";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) {
        SystemActor looks = new SystemActor("measuring");
        List<Orphan> orphans = actor.as(looks, custody::orphans);
        List<ClockDeviation> deviations = actor.as(looks, clocks::deviations);
        say.accept("orphans=" + orphans.size() + " clocks=" + deviations.size());
        orphans.forEach(each -> say.accept("orphan: case " + each.caseId() + " " + each.reasons()));
        deviations.forEach(each -> say.accept("clock: " + each));
    }
}
