package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.studio.boundary.StudioInMemory.CLOSURE;
import static org.redress.studio.boundary.StudioInMemory.MARLENE;
import static org.redress.studio.boundary.StudioInMemory.PLAN;
import static org.redress.studio.boundary.StudioInMemory.SEVERITY;
import static org.redress.studio.boundary.StudioInMemory.THANDI;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.studio.domain.DraftHappened;
import org.redress.studio.domain.DraftNews;
import org.redress.studio.domain.DraftRefused;
import org.redress.studio.domain.DraftRefused.Problem;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.GoLiveTrouble;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.NotLive;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;

class ReleaseServiceTest {
    private static final ModelSet NEXT_VERSION =
            ModelSet.of(Map.of(CLOSURE, "<shipped version='2'/>", SEVERITY, "<table/>"));

    private final StudioInMemory studio = StudioInMemory.installed();

    @Test
    void theFirstStartMakesTheShippedModelsLive() {
        Release live = studio.releases.live().orElseThrow();

        assertThat(live.line()).isEqualTo(ReleaseLine.SHIPPED);
        assertThat(live.deploymentId()).contains("deployment-1");
        assertThat(live.shipped()).isEqualTo(1);
    }

    @Test
    void aRestartWithTheSameModelsDeploysNothing() {
        studio.releaseService.installShipped();

        assertThat(studio.engine.deployed).hasSize(1);
    }

    @Test
    void anOwnersReleaseStaysLiveAfterARestart() {
        studio.released(THANDI, CLOSURE, "<hers/>");
        studio.system().releaseService.installShipped();

        assertThat(studio.live(CLOSURE)).isEqualTo("<hers/>");
        assertThat(studio.releases.all()).hasSize(2);
    }

    @Test
    void anUpgradeNeverChangesWhatAnOwnerMadeLive() {
        studio.released(THANDI, CLOSURE, "<hers/>");
        studio.engine.shipped = NEXT_VERSION;

        studio.system().releaseService.installShipped();

        assertThat(studio.live(CLOSURE)).isEqualTo("<hers/>");
        Release waiting = studio.releases.newest(ReleaseLine.SHIPPED).orElseThrow();
        assertThat(waiting.deploymentId()).isEmpty();
        assertThat(waiting.kept()).contains(NEXT_VERSION);
    }

    @Test
    void anUpgradeGoesLiveWhileNoOwnerHasReleased() {
        studio.engine.shipped = NEXT_VERSION;

        studio.releaseService.installShipped();

        assertThat(studio.live(CLOSURE)).isEqualTo("<shipped version='2'/>");
        assertThat(studio.releases.all()).filteredOn(Release::isLive).hasSize(1);
    }

    @Test
    void anOlderReleaseIsLiveAgainAsANewOneWithoutAnotherApproval() {
        studio.released(THANDI, CLOSURE, "<hers/>");

        ReleaseView restored = studio.as(THANDI).releaseService.restore(new RestoreRelease(1, "Hers takes too long."));

        assertThat(restored.number()).isEqualTo(3);
        assertThat(studio.live(CLOSURE)).isEqualTo("<shipped/>");
        assertThat(studio.releases.all()).filteredOn(Release::isLive).hasSize(1);
        assertThat(studio.releases.byNumber(3).orElseThrow().restored()).contains(1);
        assertThat(studio.releases.byNumber(3).orElseThrow().line()).isEqualTo(ReleaseLine.OWNER);
    }

    @Test
    void anUpgradeWaitsAlsoWhereTheShippedModelsWereRestored() {
        studio.released(THANDI, CLOSURE, "<hers/>");
        studio.as(THANDI).releaseService.restore(new RestoreRelease(1, "Hers takes too long."));
        studio.engine.shipped = NEXT_VERSION;

        studio.system().releaseService.installShipped();

        assertThat(studio.live(CLOSURE)).isEqualTo("<shipped/>");
    }

    @Test
    void whatIsLiveIsNotRestored() {
        assertThatThrownBy(() -> studio.as(THANDI).releaseService.restore(new RestoreRelease(1, "Again.")))
                .isInstanceOfSatisfying(DraftRefused.class, refused -> assertThat(refused.problem())
                        .isEqualTo(Problem.ALREADY_LIVE));
    }

    @Test
    void whatOnlyWaitsIsNotRestored() {
        studio.released(THANDI, CLOSURE, "<hers/>");
        studio.engine.shipped = NEXT_VERSION;
        studio.system().releaseService.installShipped();

        assertThatThrownBy(() -> studio.as(THANDI).releaseService.restore(new RestoreRelease(3, "The new ones.")))
                .isInstanceOfSatisfying(DraftRefused.class, refused -> assertThat(refused.problem())
                        .isEqualTo(Problem.NEVER_WAS_LIVE));
    }

    @Test
    void whatThisVersionCannotWorkWithIsNotRestored() {
        studio.released(THANDI, CLOSURE, "<hers/>");
        studio.finds(FindingKind.STEP_WITHOUT_FORM);

        assertThatThrownBy(() -> studio.as(THANDI).releaseService.restore(new RestoreRelease(1, "Back.")))
                .isInstanceOf(ModelsDoNotFit.class)
                .hasMessageContaining("Task_X");
        assertThat(studio.live(CLOSURE)).isEqualTo("<hers/>");
    }

    @Test
    void anApprovedDraftGoesLiveAtItsMomentAndNotBefore() {
        long draft = approvedForTomorrow();

        studio.system().releaseService.goLive(draft);
        assertThat(studio.live(CLOSURE)).isEqualTo("<shipped/>");

        studio.later(Duration.ofDays(1));
        assertThat(studio.newer.due()).containsExactly(draft);
        studio.releaseService.goLive(draft);

        assertThat(studio.live(CLOSURE)).isEqualTo("<hers/>");
        assertThat(studio.newer.due()).isEmpty();
        assertThat(studio.releases.live().orElseThrow().approved().orElseThrow().staffId())
                .isEqualTo(MARLENE);
    }

    @Test
    void theServerThatComesSecondReleasesNothing() {
        long draft = approvedForTomorrow();
        studio.later(Duration.ofDays(1));
        studio.system().releaseService.goLive(draft);

        studio.releaseService.goLive(draft);
        studio.releaseService.couldNotGoLive(draft);

        assertThat(studio.releases.all()).hasSize(2);
        assertThat(studio.drafts.byNumber(draft).orElseThrow().state()).isEqualTo(DraftState.RELEASED);
    }

    @Test
    void whatDoesNotFitAtItsMomentIsDrawnAgainAndWhoDrewItIsTold() {
        long draft = approvedForTomorrow();
        studio.later(Duration.ofDays(1));
        studio.finds(FindingKind.STEP_WITHOUT_FORM);

        assertThatThrownBy(() -> studio.system().releaseService.goLive(draft)).isInstanceOf(ModelsDoNotFit.class);
        studio.releaseService.couldNotGoLive(draft);

        assertThat(studio.live(CLOSURE)).isEqualTo("<shipped/>");
        DraftDetails details = studio.as(THANDI).draftQueries.details(draft);
        assertThat(details.summary().state()).isEqualTo(DraftState.DRAWING);
        assertThat(details.notLive()).map(NotLive::trouble).contains(GoLiveTrouble.DOES_NOT_FIT);
        assertThat(studio.told).extracting(DraftHappened::news).endsWith(DraftNews.NOT_LIVE);
    }

    private long approvedForTomorrow() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.draftService.offer(new OfferDraft(
                draft, studio.version(draft), PLAN, Optional.of(studio.now().plus(Duration.ofDays(1)))));
        assertThat(studio.as(MARLENE).approve(draft)).isEmpty();
        return draft;
    }
}
