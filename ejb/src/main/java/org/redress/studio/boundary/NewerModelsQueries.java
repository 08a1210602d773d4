package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.Allows;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraftRepository;
import org.redress.studio.domain.ModelMerge;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;

/** What came and is not taken into account yet, and what goes live now. Source: R-182. */
@Stateless
public class NewerModelsQueries {
    @Inject
    ModelDraftRepository drafts;

    @Inject
    ReleasedModels models;

    @Inject
    WaitingModels waiting;

    @Inject
    Differences differences;

    @Inject
    Clock clock;

    /** The shipped models that wait since an upgrade, with both differences; empty when none do. */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public Optional<ShippedWaiting> shipped() {
        return waiting.shipped().map(this::waiting);
    }

    /**
     * What went live after a draft was begun; empty when nothing did.
     *
     * @throws DraftNotFound when there is no such draft
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public Optional<NewerRelease> newerThan(long draft) {
        ModelDraft found = drafts.byNumber(draft).orElseThrow(DraftNotFound::new);
        Release live = waiting.live();
        if (found.state().isOver() || !found.isOvertakenBy(live.number())) {
            return Optional.empty();
        }
        return Optional.of(new NewerRelease(
                live.number(),
                differences.between(models.of(found.base()), models.of(live)),
                List.copyOf(waiting.merge(found).bothChanged())));
    }

    /** The approved drafts whose moment has come, the earliest first. */
    @Allows(SYSTEM)
    public List<Long> due() {
        return drafts.due(clock.instant()).stream().map(ModelDraft::number).toList();
    }

    private ShippedWaiting waiting(Release shipped) {
        ModelMerge merge = waiting.merge(shipped);
        return new ShippedWaiting(
                shipped.number(),
                shipped.recordedAt(),
                waiting.live().shipped(),
                differences(merge.before().orElse(merge.mine()), merge.theirs()),
                differences(merge.mine(), merge.keeping(Set.of())),
                List.copyOf(merge.bothChanged()),
                drafts.open().stream()
                        .filter(draft -> draft.shipped() == shipped.number())
                        .map(ModelDraft::number)
                        .findFirst());
    }

    private List<FileDifference> differences(ModelSet before, ModelSet after) {
        return differences.between(before, after);
    }
}
