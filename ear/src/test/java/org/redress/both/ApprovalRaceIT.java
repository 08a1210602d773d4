package org.redress.both;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.both.probe.Crowd;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.OwnersModels;
import org.redress.both.probe.OwnersReleases;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Actor;
import org.redress.shared.Retrying;
import org.redress.studio.boundary.ApproveDraft;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.boundary.ReleaseSummary;
import org.redress.studio.domain.DraftRefused;
import org.redress.studio.domain.ReleaseLine;

/** Two people approve at the same moment: one release, and whoever was second is told. Source: R-182. */
@ExtendWith(ArquillianExtension.class)
class ApprovalRaceIT {
    private static final String FILE = "process/EnquiryProcess.bpmn";
    private static final List<String> APPROVING = List.of("marlene", "priya");

    @Inject
    OwnersModels models;

    @Inject
    OwnersReleases releases;

    @Inject
    ReleaseQueries queries;

    @Inject
    DraftService drafts;

    @Inject
    DemoPeople people;

    @Inject
    Crowd crowd;

    @Inject
    Retrying retrying;

    @Inject
    CurrentActor actor;

    @Deployment
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @AfterEach
    void forget() {
        releases.forget();
    }

    @Test
    void oneDraftApprovedByTwoIsReleasedOnce() throws Exception {
        long draft = offered("Ours: ");

        List<Outcome> outcomes = race(List.of(draft, draft));

        assertThat(outcomes).extracting(Outcome::released).containsExactlyInAnyOrder(true, false);
        assertThat(ofOwners()).hasSize(1);
    }

    @Test
    void ofTwoDraftsOnTheSameReleaseOneGoesLiveAndTheOtherIsToldSo() throws Exception {
        long first = offered("First: ");
        long second = offered("Second: ");

        List<Outcome> outcomes = race(List.of(first, second));

        assertThat(outcomes).extracting(Outcome::released).containsExactlyInAnyOrder(true, false);
        assertThat(ofOwners()).hasSize(1);
        String live = models.live().get(FILE);
        assertThat(live.contains("First: ")).isNotEqualTo(live.contains("Second: "));
        assertThat(live.contains("First: ")).isEqualTo(outcomes.get(0).released());
    }

    private List<Outcome> race(List<Long> offered) throws Exception {
        Map<Actor, ApproveDraft> chosen = Map.of(
                people.actor(APPROVING.get(0)), looked(offered.get(0)),
                people.actor(APPROVING.get(1)), looked(offered.get(1)));
        return crowd.all(
                APPROVING.size(), each -> people.actor(APPROVING.get(each)), () -> approve(chosen.get(actor.get())));
    }

    private ApproveDraft looked(long draft) {
        return people.as("thandi", () -> new ApproveDraft(draft, models.version(draft)));
    }

    private Outcome approve(ApproveDraft looked) {
        try {
            return new Outcome(retrying.call(() -> drafts.approve(looked)));
        } catch (DraftRefused tooLate) {
            return new Outcome(Optional.empty());
        }
    }

    private long offered(String before) {
        String changed = models.live().get(FILE).replaceFirst(" name=\"", " name=\"" + before);
        return models.offered(Map.of(FILE, changed), "Faster answers.");
    }

    private List<ReleaseSummary> ofOwners() {
        return people.as("thandi", queries::all).stream()
                .filter(release -> release.line() == ReleaseLine.OWNER)
                .toList();
    }

    private record Outcome(Optional<Integer> release) {
        boolean released() {
            return release.isPresent();
        }
    }
}
