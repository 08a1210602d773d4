package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.STAKEHOLDER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.redress.identity.boundary.Allows;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraftRepository;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseRepository;

/** Which releases there are and which is live. */
@Stateless
public class ReleaseQueries {
    @Inject
    ReleaseRepository releases;

    @Inject
    ModelDraftRepository drafts;

    @Inject
    ReleasedModels models;

    @Inject
    Differences differences;

    /** The release new cases start on; the start of the product guarantees that there is one. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, PROCESS, SYSTEM, CUSTOMER, STAKEHOLDER})
    public ReleaseView live() {
        return releases.live()
                .map(ReleaseView::of)
                .orElseThrow(() -> new IllegalStateException("no release of the models is live"));
    }

    /** All releases, newest first. */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR, SYSTEM})
    public List<ReleaseSummary> all() {
        return releases.all().stream().map(this::summary).toList();
    }

    /**
     * One release, with what it was to improve and what it does otherwise than the one before it.
     *
     * @throws ReleaseNotFound when there is no such release
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public ReleaseDetails details(int number) {
        Release release = get(number);
        return new ReleaseDetails(
                summary(release),
                release.draft().flatMap(drafts::byNumber).flatMap(ModelDraft::plan),
                differences.of(release));
    }

    /**
     * Every file of a release by its name, to look at or to take along.
     *
     * @throws ReleaseNotFound when there is no such release, or nobody has kept its files
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR, ADMINISTRATOR})
    public SortedMap<String, String> models(int number) {
        return models.known(get(number)).orElseThrow(ReleaseNotFound::new).resources();
    }

    private ReleaseSummary summary(Release release) {
        return ReleaseSummary.of(
                release,
                release.draft()
                        .flatMap(drafts::byNumber)
                        .map(ModelDraft::writers)
                        .orElse(Set.of()));
    }

    private Release get(int number) {
        return releases.byNumber(number).orElseThrow(ReleaseNotFound::new);
    }
}
