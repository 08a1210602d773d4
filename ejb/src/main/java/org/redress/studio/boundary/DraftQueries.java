package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.studio.boundary.DraftFile.Change;
import org.redress.studio.domain.DraftStep;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelChecker;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraftRepository;
import org.redress.studio.domain.ModelFiles;
import org.redress.studio.domain.ModelKind;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseRepository;

/** Drafts of models, what they say, what is found in them and what they do otherwise. Source: R-182. */
@Stateless
public class DraftQueries {
    private static final int MOST_STEPS = 500;

    @Inject
    ModelDraftRepository drafts;

    @Inject
    ReleaseRepository releases;

    @Inject
    ReleasedModels models;

    @Inject
    WaitingModels waiting;

    @Inject
    ModelFiles files;

    @Inject
    ModelChecker checker;

    @Inject
    Differences differences;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** All drafts, those that were drawn in last first. */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public List<DraftSummary> all() {
        int live = waiting.live().number();
        Map<Long, Integer> changed = drafts.changedFiles();
        return drafts.all().stream()
                .map(draft -> DraftSummary.of(draft, changed.getOrDefault(draft.number(), 0), live))
                .toList();
    }

    /** @throws DraftNotFound when there is no such draft */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public DraftDetails details(long draft) {
        ModelDraft found = get(draft);
        DraftDetails.Standing standing = new DraftDetails.Standing(
                files(found),
                drafts.lastDrawn(draft).isPresent(),
                drafts.nextUndone(draft).isPresent(),
                found.isOwnOf(actor.staff().staffId()),
                releases.all().stream()
                        .filter(release -> release.draft().equals(Optional.of(draft)))
                        .map(Release::number)
                        .findFirst());
        DraftSummary summary =
                DraftSummary.of(found, found.changed().size(), waiting.live().number());
        return DraftDetails.of(found, summary, standing, clock.instant());
    }

    /**
     * What a file says.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws ModelNotFound when it has no such file
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public DrawnModel model(long draft, String resource) {
        ModelDraft found = get(draft);
        return drawn(found, resource, found.models(base(found)));
    }

    /**
     * What a file said in the release that the draft began with.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws ModelNotFound when that had no such file
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public DrawnModel modelBefore(long draft, String resource) {
        ModelDraft found = get(draft);
        return drawn(found, resource, base(found));
    }

    /**
     * Everything that an owner should know of it.
     *
     * @throws DraftNotFound when there is no such draft
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public DraftFindings findings(long draft) {
        ModelDraft found = get(draft);
        return new DraftFindings(found.revision(), checker.findingsIn(found.models(base(found))));
    }

    /**
     * Everything that an owner should know of it with one file as it stands on the canvas; nothing is kept.
     *
     * @throws DraftNotFound when there is no such draft
     */
    @Allows(PROCESS_OWNER)
    public DraftFindings check(@Valid CheckDrawn asked) {
        ModelDraft found = get(asked.draft());
        ModelSet drawn = found.models(base(found)).with(asked.resource(), Optional.of(asked.xml()));
        return new DraftFindings(found.revision(), checker.findingsIn(drawn));
    }

    /**
     * What it does otherwise than the release it began with.
     *
     * @throws DraftNotFound when there is no such draft
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public List<FileDifference> differences(long draft) {
        ModelDraft found = get(draft);
        ModelSet base = base(found);
        return differences.between(base, found.models(base));
    }

    /**
     * Who drew what and when, the last first.
     *
     * @throws DraftNotFound when there is no such draft
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public List<DraftStep> steps(long draft) {
        get(draft);
        return drafts.steps(draft, MOST_STEPS);
    }

    private List<DraftFile> files(ModelDraft draft) {
        ModelSet base = base(draft);
        ModelSet now = draft.models(base);
        SortedSet<String> changed = base.unlike(now);
        SortedMap<String, String> all = new TreeMap<>(base.resources());
        all.putAll(now.resources());
        return all.entrySet().stream()
                .map(file -> new DraftFile(
                        file.getKey(),
                        files.titleOf(file.getKey(), file.getValue()),
                        ModelKind.of(file.getKey()),
                        changed.contains(file.getKey()) ? change(file.getKey(), base, now) : Change.NONE))
                .toList();
    }

    private static Change change(String resource, ModelSet base, ModelSet now) {
        if (base.text(resource).isEmpty()) {
            return Change.ADDED;
        }
        return now.text(resource).isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    private static DrawnModel drawn(ModelDraft draft, String resource, ModelSet of) {
        return new DrawnModel(draft.revision(), resource, of.text(resource).orElseThrow(ModelNotFound::new));
    }

    private ModelSet base(ModelDraft draft) {
        return models.of(draft.base());
    }

    private ModelDraft get(long draft) {
        return drafts.byNumber(draft).orElseThrow(DraftNotFound::new);
    }
}
