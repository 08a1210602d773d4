package org.redress.studio.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.studio.domain.DrawnModels;
import org.redress.studio.domain.DrawnStep;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;
import org.redress.studio.domain.StepKind;

/** Release 1 was live, release 2 is, release 3 waits; each has other models than the one before. */
final class ThreeReleases implements ReleaseRepository {
    private static final Instant RECORDED = Instant.parse("2026-09-01T08:00:00Z");

    private final Release first = release(1);
    private final Release second = release(2);
    private final Release third = release(3);

    ThreeReleases() {
        first.goLive("d1");
        first.retire();
        second.goLive("d2");
    }

    private static Release release(int number) {
        return new Release(number, ReleaseLine.OWNER, "hash" + number, "why", "staff:1", RECORDED);
    }

    @Override
    public void add(Release release) {
        throw new IllegalStateException("nobody releases here");
    }

    @Override
    public Optional<Release> live() {
        return Optional.of(second);
    }

    @Override
    public Optional<Release> liveToReplace() {
        return live();
    }

    @Override
    public Optional<Release> byNumber(int number) {
        return all().stream().filter(each -> each.number() == number).findFirst();
    }

    @Override
    public Optional<Release> newest(ReleaseLine line) {
        return Optional.of(third);
    }

    @Override
    public List<Release> all() {
        return List.of(third, second, first);
    }

    /** The process Closing, which the second release changed and has one step more in, and the table Severity. */
    static final class Models implements DrawnModels, ModelEngine {
        @Override
        public List<DrawnModel> processes(String deploymentId) {
            return List.of(new DrawnModel("Closing", "Close it", "process/Closing.bpmn"));
        }

        @Override
        public List<DrawnModel> tables(String deploymentId) {
            return List.of(new DrawnModel("Severity", "Severity", "decision/Severity.dmn"));
        }

        @Override
        public List<DrawnStep> steps(String deploymentId, String process, Locale language) {
            List<DrawnStep> both = List.of(
                    new DrawnStep("Task_A", "Ask", StepKind.PERSON), new DrawnStep("Task_B", "Thank", StepKind.PERSON));
            return deploymentId.equals("d1") ? both.subList(0, 1) : both;
        }

        @Override
        public ModelSet shipped() {
            throw new IllegalStateException("nobody asks for it");
        }

        @Override
        public ModelSet deployed(String deploymentId) {
            return ModelSet.of(Map.of(
                    "decision/Severity.dmn", "<" + deploymentId + "/>",
                    "process/Closing.bpmn", "<" + deploymentId + "/>",
                    "process/Same.bpmn", "<same/>"));
        }

        @Override
        public String deploy(ModelSet set, String name) {
            throw new IllegalStateException("nobody releases here");
        }
    }
}
