package org.redress.studio.boundary;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.SystemActor;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.DraftChange;
import org.redress.studio.domain.DraftChangeState;
import org.redress.studio.domain.DraftHappened;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.DraftStep;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.ImprovementPlan;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.ModelChecker;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraftRepository;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelFiles;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;

/** The doors of the studio with everything behind them in memory, and a clock that a test moves. */
final class StudioInMemory {
    static final long THANDI = 1;
    static final long KABELO = 2;
    static final long MARLENE = 3;
    static final String CLOSURE = "process/ClosureProcess.bpmn";
    static final String SEVERITY = "decision/SeverityDecision.dmn";
    static final ImprovementPlan PLAN = new ImprovementPlan(
            "A step to check quality",
            "One in four comes back",
            "Half of them",
            "Both teams",
            "The follow-ups",
            Map.of());

    final Releases releases = new Releases();
    final Drafts drafts = new Drafts();
    final Engine engine = new Engine();
    final List<DraftHappened> told = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final CurrentActor actor = new CurrentActor();
    final ReleaseService releaseService = new ReleaseService();
    final DraftService draftService = new DraftService();
    final DrawingDesk desk = new DrawingDesk();
    final DraftQueries draftQueries = new DraftQueries();
    final NewerModelsQueries newer = new NewerModelsQueries();
    final ReleaseQueries releaseQueries = new ReleaseQueries();
    private final ModelChecker checker = models -> List.copyOf(findings);
    private final Hands clock = new Hands();

    StudioInMemory() {
        ReleasedModels models = new ReleasedModels();
        models.releases = releases;
        models.engine = engine;
        WaitingModels waiting = new WaitingModels();
        waiting.releases = releases;
        waiting.models = models;
        Releasing releasing = new Releasing();
        releasing.releases = releases;
        releasing.drafts = drafts;
        releasing.engine = engine;
        releasing.released = models;
        releasing.differences = new Compared();
        releasing.actor = actor;
        releasing.clock = clock;
        releasing.happened = new Told();
        wireServices(models, waiting, releasing);
        wireQueries(models, waiting);
        system();
    }

    private void wireServices(ReleasedModels models, WaitingModels waiting, Releasing releasing) {
        releaseService.releases = releases;
        releaseService.drafts = drafts;
        releaseService.engine = engine;
        releaseService.checker = checker;
        releaseService.models = models;
        releaseService.releasing = releasing;
        releaseService.clock = clock;
        draftService.drafts = drafts;
        draftService.models = models;
        draftService.releasing = releasing;
        draftService.waiting = waiting;
        draftService.checker = checker;
        draftService.actor = actor;
        draftService.clock = clock;
        desk.drafts = drafts;
        desk.models = models;
        desk.files = new Files();
        desk.actor = actor;
        desk.clock = clock;
    }

    private void wireQueries(ReleasedModels models, WaitingModels waiting) {
        draftQueries.drafts = drafts;
        draftQueries.releases = releases;
        draftQueries.models = models;
        draftQueries.waiting = waiting;
        draftQueries.files = new Files();
        draftQueries.checker = checker;
        draftQueries.differences = new Compared();
        draftQueries.actor = actor;
        draftQueries.clock = clock;
        newer.drafts = drafts;
        newer.models = models;
        newer.waiting = waiting;
        newer.differences = new Compared();
        newer.clock = clock;
        releaseQueries.releases = releases;
        releaseQueries.drafts = drafts;
        releaseQueries.models = models;
        releaseQueries.differences = new Compared();
    }

    /** With the shipped models live. */
    static StudioInMemory installed() {
        StudioInMemory studio = new StudioInMemory();
        studio.releaseService.installShipped();
        return studio;
    }

    StudioInMemory as(long staffId) {
        actor.is(new StaffActor(staffId, Set.of(Caller.PROCESS_OWNER), Set.of()));
        return this;
    }

    StudioInMemory system() {
        actor.is(new SystemActor("start"));
        return this;
    }

    void later(Duration by) {
        clock.now = clock.now.plus(by);
    }

    Instant now() {
        return clock.now;
    }

    void finds(FindingKind kind) {
        findings.add(Finding.of(kind, "Do it").in(CLOSURE).at("Task_X"));
    }

    /** Somebody begins a draft and draws one file in it. */
    long drawn(long by, String resource, String xml) {
        as(by);
        long draft = draftService.begin(new BeginDraft("Quality check"));
        draw(draft, resource, xml);
        return draft;
    }

    Drawing draw(long draft, String resource, String xml) {
        return desk.draw(new DrawModel(draft, version(draft), resource, xml));
    }

    void offer(long draft) {
        draftService.offer(new OfferDraft(draft, version(draft), PLAN, Optional.empty()));
    }

    Optional<Integer> approve(long draft) {
        return draftService.approve(new ApproveDraft(draft, version(draft)));
    }

    /** The whole way of one changed file, by two people. */
    int released(long by, String resource, String xml) {
        long draft = drawn(by, resource, xml);
        offer(draft);
        return as(MARLENE).approve(draft).orElseThrow();
    }

    int version(long draft) {
        return drafts.byNumber(draft).orElseThrow().revision();
    }

    String live(String resource) {
        return engine.deployed(releases.live().flatMap(Release::deploymentId).orElseThrow())
                .resources()
                .get(resource);
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-09-23T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Deploys into a list, and ships two files. */
    static final class Engine implements ModelEngine {
        final List<ModelSet> deployed = new ArrayList<>();
        ModelSet shipped = ModelSet.of(Map.of(CLOSURE, "<shipped/>", SEVERITY, "<table/>"));

        @Override
        public ModelSet shipped() {
            return shipped;
        }

        @Override
        public ModelSet deployed(String deploymentId) {
            return deployed.get(Integer.parseInt(deploymentId.replaceAll("\\D", "")) - 1);
        }

        @Override
        public String deploy(ModelSet models, String name) {
            deployed.add(models);
            return "deployment-" + deployed.size();
        }
    }

    static final class Releases implements ReleaseRepository {
        private final List<Release> releases = new ArrayList<>();

        @Override
        public void add(Release release) {
            releases.add(0, release);
        }

        @Override
        public Optional<Release> live() {
            return releases.stream().filter(Release::isLive).findFirst();
        }

        @Override
        public Optional<Release> liveToReplace() {
            return live();
        }

        @Override
        public Optional<Release> byNumber(int number) {
            return releases.stream().filter(each -> each.number() == number).findFirst();
        }

        @Override
        public Optional<Release> newest(ReleaseLine line) {
            return releases.stream().filter(release -> release.line() == line).findFirst();
        }

        @Override
        public List<Release> all() {
            return List.copyOf(releases);
        }
    }

    /** Gives numbers from 1, and keeps steps with their texts. */
    static final class Drafts implements ModelDraftRepository {
        private final Map<Long, ModelDraft> drafts = new HashMap<>();
        private final List<DraftChange> changes = new ArrayList<>();
        private final Map<DraftChange, Boolean> settled = new HashMap<>();

        @Override
        public void add(ModelDraft draft) {
            try {
                var number = ModelDraft.class.getDeclaredField("number");
                number.setAccessible(true);
                number.setLong(draft, drafts.size() + 1L);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            drafts.put(draft.number(), draft);
        }

        @Override
        public Optional<ModelDraft> byNumber(long number) {
            return Optional.ofNullable(drafts.get(number));
        }

        @Override
        public List<ModelDraft> all() {
            return drafts.values().stream()
                    .sorted(Comparator.comparing(ModelDraft::number).reversed())
                    .toList();
        }

        @Override
        public Map<Long, Integer> changedFiles() {
            return drafts.values().stream().collect(Collectors.toMap(ModelDraft::number, draft -> draft.changed()
                    .size()));
        }

        @Override
        public List<ModelDraft> open() {
            return all().stream().filter(draft -> !draft.state().isOver()).toList();
        }

        @Override
        public List<ModelDraft> due(Instant now) {
            return all().stream()
                    .filter(draft -> draft.state() == DraftState.APPROVED && draft.isDue(now))
                    .toList();
        }

        @Override
        public void add(DraftChange change) {
            changes.add(change);
        }

        @Override
        public Optional<DraftChange> lastDrawn(long draft) {
            return unsettled(draft, DraftChangeState.DRAWN).reduce((earlier, later) -> later);
        }

        @Override
        public Optional<DraftChange> nextUndone(long draft) {
            return unsettled(draft, DraftChangeState.UNDONE).findFirst();
        }

        private Stream<DraftChange> unsettled(long draft, DraftChangeState state) {
            return changes.stream()
                    .filter(change -> change.draft() == draft && change.state() == state)
                    .filter(change -> !settled.containsKey(change));
        }

        @Override
        public List<DraftStep> steps(long draft, int most) {
            return changes.stream()
                    .filter(change -> change.draft() == draft)
                    .map(change -> new DraftStep(
                            change.step(),
                            change.resource(),
                            change.drawn().staffId(),
                            change.drawn().at(),
                            settled.containsKey(change) ? DraftChangeState.SETTLED : change.state()))
                    .sorted(Comparator.comparing(DraftStep::step).reversed())
                    .limit(most)
                    .toList();
        }

        @Override
        public void settleUndone(long draft) {
            unsettled(draft, DraftChangeState.UNDONE).toList().forEach(change -> settled.put(change, true));
        }

        @Override
        public void settleUpTo(long draft, int step) {
            changes.stream()
                    .filter(change -> change.draft() == draft && change.step() <= step)
                    .forEach(change -> settled.put(change, true));
        }
    }

    private static final class Files implements ModelFiles {
        @Override
        public List<Finding> refusalsOf(String resource, String xml) {
            return xml.startsWith("<")
                    ? List.of()
                    : List.of(Finding.of(FindingKind.FILE_NOT_READABLE, "1").in(resource));
        }

        @Override
        public String titleOf(String resource, String xml) {
            return resource;
        }
    }

    /** Each other file has one change. */
    private static final class Compared extends Differences {
        @Override
        List<FileDifference> between(ModelSet before, ModelSet after) {
            return before.unlike(after).stream()
                    .map(resource -> new FileDifference(
                            resource,
                            List.of(new ModelChange(ChangeKind.CHANGED, "", ChangeCode.FILE, List.of(resource)))))
                    .toList();
        }
    }

    private final class Told implements Event<DraftHappened> {
        @Override
        public void fire(DraftHappened event) {
            told.add(event);
        }

        @Override
        public <U extends DraftHappened> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DraftHappened> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<DraftHappened> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends DraftHappened> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DraftHappened> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
