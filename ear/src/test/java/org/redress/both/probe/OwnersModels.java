package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.studio.boundary.ApproveDraft;
import org.redress.studio.boundary.BeginDraft;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.DrawModel;
import org.redress.studio.boundary.DrawingDesk;
import org.redress.studio.boundary.OfferDraft;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.domain.ImprovementPlan;

/** The way of a change of models: the process owner draws and offers it, the supervisor approves. */
@Dependent
public class OwnersModels {
    static final String OWNER = "thandi";
    static final String SECOND = "marlene";

    @Inject
    DraftService drafts;

    @Inject
    DraftQueries queries;

    @Inject
    DrawingDesk desk;

    @Inject
    ReleaseQueries releases;

    @Inject
    DemoPeople people;

    /**
     * New cases start on the live models with these files changed.
     *
     * @return the deployment of the release
     */
    public String release(Map<String, String> changed, String why) {
        long draft = offered(changed, why);
        people.run(SECOND, () -> approve(draft));
        return people.as(OWNER, releases::live).deploymentId().orElseThrow();
    }

    /** A draft with these files changed, which waits for a second person. */
    public long offered(Map<String, String> changed, String why) {
        long draft = people.as(OWNER, () -> drawn(changed));
        people.run(OWNER, () -> offer(draft, why));
        return draft;
    }

    /** What is live, by the names of the files. */
    public SortedMap<String, String> live() {
        return people.as(
                OWNER, () -> new TreeMap<>(releases.models(releases.live().number())));
    }

    long drawn(Map<String, String> changed) {
        long draft = drafts.begin(new BeginDraft("A test"));
        changed.forEach((resource, xml) -> desk.draw(new DrawModel(draft, version(draft), resource, xml)));
        return draft;
    }

    void offer(long draft, String why) {
        drafts.offer(new OfferDraft(draft, version(draft), plan(why), Optional.empty()));
    }

    void approve(long draft) {
        drafts.approve(new ApproveDraft(draft, version(draft)));
    }

    /** As whoever asks sees it. */
    public int version(long draft) {
        return queries.details(draft).version();
    }

    private static ImprovementPlan plan(String why) {
        return new ImprovementPlan("A change", why, "Certainty", "Nobody else", "By this test", Map.of());
    }
}
