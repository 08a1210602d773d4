package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.studio.domain.DrawnModels;
import org.redress.studio.domain.DrawnModels.DrawnModel;
import org.redress.studio.domain.DrawnStep;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ProcessTally;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.StepRecords;
import org.redress.studio.domain.StepRecords.ProcessTotals;
import org.redress.studio.domain.StepScope;

/**
 * How processes run: what is where, how long it waits and takes, and the cases behind each figure. A release counts what ran
 * as that release draws it, also where a case began on another. Source.
 */
@Stateless
public class ProcessFiguresQueries {
    @Inject
    ShownRelease shown;

    @Inject
    DrawnModels drawn;

    @Inject
    ModelEngine engine;

    @Inject
    StepRecords records;

    @Inject
    StaysBehind behind;

    @Inject
    ChangedModels changed;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** The processes of the live release, in the order of a case's way, with how much of each there is now on any release. */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public List<LiveProcess> processes() {
        Map<String, Integer> changedIn = changed.changedIn(shown.all());
        Map<String, ProcessTotals> totals = records.totals(clock.instant());
        return drawn.processes(ShownRelease.deployment(shown.of(Optional.empty()))).stream()
                .map(each -> new LiveProcess(
                        each.id(),
                        each.name(),
                        Optional.ofNullable(changedIn.get(each.resource())),
                        totals.getOrDefault(each.id(), ProcessTotals.NONE)))
                .toList();
    }

    /**
     * The figures of each step of a process.
     *
     * @param processKey its id
     * @param release the number of the release whose cases are counted; all are counted, and the live one shown, without
     * @param language of the names of the steps
     * @throws ModelGone when there is no such process or release
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public ProcessFigures of(String processKey, Optional<Integer> release, FigurePeriod period, Locale language) {
        Release seen = shown.of(release);
        DrawnModel model = model(seen, processKey);
        Instant now = clock.instant();
        StepScope scope = scope(processKey, release, period, now);
        ProcessTally tally = new ProcessTally(hours, scope.since(), now);
        records.stays(scope, tally::add);
        records.failures(scope).forEach(failure -> tally.failed(failure.element()));
        List<DrawnStep> steps = drawn.steps(ShownRelease.deployment(seen), processKey, language);
        return new ProcessFigures(
                processKey,
                model.name(),
                seen.number(),
                release,
                releasesWith(processKey),
                period,
                scope.since(),
                now,
                tally.figures(steps));
    }

    /**
     * The drawing of a processKey, as BPMN 2.0 XML.
     *
     * @param release the number of a release; the live one without
     * @throws ModelGone when there is no such process or release
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public String drawing(String processKey, Optional<Integer> release) {
        Release seen = shown.of(release);
        DrawnModel model = model(seen, processKey);
        return Optional.ofNullable(engine.deployed(ShownRelease.deployment(seen))
                        .resources()
                        .get(model.resource()))
                .orElseThrow(ModelGone::new);
    }

    /**
     * The stays behind a figure: as many as it says, of the same cases.
     *
     * @param from how many of them were shown before
     * @throws ModelGone when there is no such process, release or step
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public StaysPage stays(StepQuestion question, int from, Locale language) {
        Release seen = shown.of(question.release());
        model(seen, question.processKey());
        StepScope scope = scope(question.processKey(), question.release(), question.period(), clock.instant());
        Optional<String> name = drawn.steps(ShownRelease.deployment(seen), question.processKey(), language).stream()
                .filter(step -> step.element().equals(question.element()))
                .map(DrawnStep::name)
                .findFirst();
        StaysPage page =
                behind.page(name.orElse(question.element()), question.element(), question.number(), scope, from);
        if (name.isEmpty() && page.all() == 0) {
            throw new ModelGone();
        }
        return page;
    }

    private StepScope scope(String processKey, Optional<Integer> release, FigurePeriod period, Instant now) {
        return new StepScope(
                processKey, release.map(number -> ShownRelease.deployment(shown.of(release))), period.since(now));
    }

    private DrawnModel model(Release release, String processKey) {
        return drawn.processes(ShownRelease.deployment(release)).stream()
                .filter(each -> each.id().equals(processKey))
                .findFirst()
                .orElseThrow(ModelGone::new);
    }

    private List<Integer> releasesWith(String processKey) {
        return shown.all().stream()
                .filter(release -> drawn.processes(ShownRelease.deployment(release)).stream()
                        .anyMatch(each -> each.id().equals(processKey)))
                .map(Release::number)
                .toList();
    }
}
