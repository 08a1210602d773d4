package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.studio.boundary.StudioInMemory.CLOSURE;
import static org.redress.studio.boundary.StudioInMemory.KABELO;
import static org.redress.studio.boundary.StudioInMemory.MARLENE;
import static org.redress.studio.boundary.StudioInMemory.PLAN;
import static org.redress.studio.boundary.StudioInMemory.SEVERITY;
import static org.redress.studio.boundary.StudioInMemory.THANDI;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.redress.studio.domain.DraftDeclined;
import org.redress.studio.domain.DraftHappened;
import org.redress.studio.domain.DraftNews;
import org.redress.studio.domain.DraftRefused;
import org.redress.studio.domain.DraftRefused.Problem;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.GoLiveTrouble;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.NotLive;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;

class DraftServiceTest {
    private final StudioInMemory studio = StudioInMemory.installed();

    @Test
    void whatOneDrawsAndASecondPersonApprovesIsLiveForNewCases() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.offer(draft);

        Optional<Integer> number = studio.as(MARLENE).approve(draft);

        assertThat(number).contains(2);
        Release live = studio.releases.live().orElseThrow();
        assertThat(live.number()).isEqualTo(2);
        assertThat(live.line()).isEqualTo(ReleaseLine.OWNER);
        assertThat(live.reason()).isEqualTo("One in four comes back");
        assertThat(live.draft()).contains(draft);
        assertThat(studio.live(CLOSURE)).isEqualTo("<hers/>");
        assertThat(studio.live(SEVERITY)).isEqualTo("<table/>");
        assertThat(studio.told).extracting(DraftHappened::news).containsExactly(DraftNews.OFFERED, DraftNews.LIVE);
        assertThat(studio.as(THANDI).releaseQueries.details(2).plan()).contains(PLAN);
        assertThat(studio.releaseQueries.details(2).differences())
                .extracting(FileDifference::resource)
                .containsExactly(CLOSURE);
        assertThat(studio.releaseQueries.all().get(0).drawnBy()).containsExactly(THANDI);
        assertThat(studio.draftQueries.details(draft).release()).contains(2);
    }

    @Test
    void whoHasDrawnDoesNotApproveAlsoWhenSomebodyElseOffers() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.desk.leave(draft);
        studio.as(KABELO).offer(draft);

        refused(Problem.OWN_DRAFT, () -> studio.as(THANDI).approve(draft));
        refused(Problem.OWN_DRAFT, () -> studio.as(KABELO).approve(draft));
        assertThat(studio.as(MARLENE).approve(draft)).isPresent();
    }

    @Test
    void nothingIsOfferedThatSaysWhatTheLiveModelsSay() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.draw(draft, CLOSURE, "<shipped/>");

        refused(Problem.NOTHING_CHANGED, () -> studio.offer(draft));
    }

    @Test
    void nothingIsOfferedThatAFindingStops() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.finds(FindingKind.STEP_WITHOUT_FORM);

        assertThatThrownBy(() -> studio.offer(draft)).isInstanceOf(ModelsDoNotFit.class);
        assertThat(studio.told).isEmpty();
    }

    @Test
    void whatOnlyWarnsIsReleased() {
        studio.finds(FindingKind.WITHOUT_TIME_LIMIT);

        studio.released(THANDI, CLOSURE, "<hers/>");

        assertThat(studio.live(CLOSURE)).isEqualTo("<hers/>");
    }

    @Test
    void whatDoesNotFitAnyMoreWhenItIsApprovedIsNotReleased() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.offer(draft);
        studio.finds(FindingKind.STEP_WITHOUT_FORM);

        assertThatThrownBy(() -> studio.as(MARLENE).approve(draft))
                .isInstanceOf(ModelsDoNotFit.class)
                .hasMessageContaining("Task_X");
        assertThat(studio.releases.all()).hasSize(1);
        assertThat(studio.engine.deployed).hasSize(1);
    }

    @Test
    void nothingIsOfferedForAMomentThatHasPassed() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");

        refused(
                Problem.GOES_LIVE_IN_THE_PAST,
                () -> studio.draftService.offer(
                        new OfferDraft(draft, studio.version(draft), PLAN, Optional.of(studio.now()))));
    }

    @Test
    void nothingIsOfferedForAYearThatNobodyMeant() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");

        refused(
                Problem.GOES_LIVE_TOO_LATE,
                () -> studio.draftService.offer(new OfferDraft(
                        draft,
                        studio.version(draft),
                        PLAN,
                        Optional.of(studio.now().plus(Duration.ofDays(367))))));
    }

    @Test
    void anApprovalThatComesAfterTheMomentReleasesAtOnce() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.draftService.offer(new OfferDraft(
                draft, studio.version(draft), PLAN, Optional.of(studio.now().plusSeconds(60))));
        studio.later(Duration.ofHours(1));

        assertThat(studio.as(MARLENE).approve(draft)).contains(2);
    }

    @Test
    void whatIsOfferedIsNotDrawnUntilItIsWithdrawn() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.offer(draft);
        refused(Problem.NOT_DRAWING, () -> studio.draw(draft, CLOSURE, "<other/>"));

        studio.draftService.withdraw(draft);
        studio.draw(draft, CLOSURE, "<other/>");

        refused(Problem.NOT_OFFERED, () -> studio.as(MARLENE).approve(draft));
    }

    @Test
    void whatWasDrawnAnewIsNotWhatWasLookedAt() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.offer(draft);
        int looked = studio.version(draft);
        studio.draftService.withdraw(draft);
        studio.draw(draft, CLOSURE, "<other/>");
        studio.offer(draft);

        refused(
                Problem.CHANGED_MEANWHILE,
                () -> studio.as(MARLENE).draftService.approve(new ApproveDraft(draft, looked)));
    }

    @Test
    void whoDeclinesSaysWhyAndItIsDrawnAgain() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.offer(draft);

        studio.as(MARLENE).draftService.decline(new DeclineDraft(draft, "Who does it at night?"));

        DraftDetails details = studio.as(THANDI).draftQueries.details(draft);
        assertThat(details.summary().state()).isEqualTo(DraftState.DRAWING);
        assertThat(details.declined()).map(DraftDeclined::reason).contains("Who does it at night?");
        assertThat(studio.told).last().satisfies(news -> {
            assertThat(news.news()).isEqualTo(DraftNews.DECLINED);
            assertThat(news.writers()).containsExactly(THANDI);
            assertThat(news.reason()).isEqualTo("Who does it at night?");
        });
        studio.offer(draft);
        assertThat(studio.draftQueries.details(draft).declined()).isEmpty();
    }

    @Test
    void ofTwoOwnersAtOnceTheSecondIsToldAndTakesInWhatTheFirstReleased() {
        long hers = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.released(KABELO, SEVERITY, "<his/>");

        assertThat(studio.told).last().satisfies(news -> {
            assertThat(news.news()).isEqualTo(DraftNews.LIVE);
            assertThat(news.draft()).isNotEqualTo(hers);
        });
        assertThat(studio.told)
                .filteredOn(news -> news.news() == DraftNews.OVERTAKEN)
                .singleElement()
                .satisfies(news -> assertThat(news.draft()).isEqualTo(hers));
        studio.as(THANDI);
        refused(Problem.OVERTAKEN, () -> studio.offer(hers));
        NewerRelease newer = studio.newer.newerThan(hers).orElseThrow();
        assertThat(newer.release()).isEqualTo(2);
        assertThat(newer.differences()).extracting(FileDifference::resource).containsExactly(SEVERITY);
        assertThat(newer.bothChanged()).isEmpty();

        studio.draftService.takeInNewer(new TakeInNewer(hers, studio.version(hers), Set.of(), Set.of()));
        studio.offer(hers);
        studio.as(MARLENE).approve(hers);

        assertThat(studio.live(CLOSURE)).isEqualTo("<hers/>");
        assertThat(studio.live(SEVERITY)).isEqualTo("<his/>");
    }

    @Test
    void ofAFileThatBothHaveChangedSheSaysWhoseCounts() {
        long hers = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.draw(hers, SEVERITY, "<her table/>");
        studio.released(KABELO, CLOSURE, "<his/>");
        studio.as(THANDI);
        assertThat(studio.newer.newerThan(hers).orElseThrow().bothChanged()).containsExactly(CLOSURE);

        refused(
                Problem.CHOOSE_WHOSE,
                () -> studio.draftService.takeInNewer(
                        new TakeInNewer(hers, studio.version(hers), Set.of(), Set.of(SEVERITY))));
        studio.draftService.takeInNewer(new TakeInNewer(hers, studio.version(hers), Set.of(), Set.of(CLOSURE)));

        assertThat(studio.draftQueries.model(hers, CLOSURE).xml()).isEqualTo("<his/>");
        assertThat(studio.draftQueries.model(hers, SEVERITY).xml()).isEqualTo("<her table/>");
        assertThat(studio.draftQueries.details(hers).summary().changedFiles()).isEqualTo(1);
        refused(Problem.NOTHING_TO_UNDO, () -> studio.desk.undo(hers, studio.version(hers)));
    }

    @Test
    void whatSheKeepsStaysAsSheDrewIt() {
        long hers = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.released(KABELO, CLOSURE, "<his/>");

        studio.as(THANDI)
                .draftService
                .takeInNewer(new TakeInNewer(hers, studio.version(hers), Set.of(CLOSURE), Set.of()));

        assertThat(studio.draftQueries.model(hers, CLOSURE).xml()).isEqualTo("<hers/>");
        assertThat(studio.draftQueries.modelBefore(hers, CLOSURE).xml()).isEqualTo("<his/>");
        assertThat(studio.newer.newerThan(hers)).isEmpty();
    }

    @Test
    void whatIsApprovedForLaterIsDrawnAgainOnceSomethingElseIsLive() {
        long hers = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.draftService.offer(new OfferDraft(
                hers, studio.version(hers), PLAN, Optional.of(studio.now().plus(Duration.ofDays(1)))));
        studio.as(MARLENE).approve(hers);
        studio.released(KABELO, SEVERITY, "<his/>");

        studio.later(Duration.ofDays(1));

        assertThat(studio.newer.due()).isEmpty();
        DraftDetails details = studio.as(THANDI).draftQueries.details(hers);
        assertThat(details.summary().state()).isEqualTo(DraftState.DRAWING);
        assertThat(details.notLive()).map(NotLive::trouble).contains(GoLiveTrouble.OVERTAKEN);
    }

    @Test
    void approvedTwiceItIsReleasedOnceAndTheSecondIsTold() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");
        studio.offer(draft);
        studio.as(MARLENE).approve(draft);

        refused(Problem.NOT_OFFERED, () -> studio.as(KABELO).approve(draft));
        assertThat(studio.releases.all()).hasSize(2);
    }

    @Test
    void anUpgradeIsTakenUpWithWhatTheHouseChanged() {
        studio.released(THANDI, CLOSURE, "<hers/>");
        upgrade(Map.of(CLOSURE, "<shipped/>", SEVERITY, "<table version='2'/>", "decision/NewDecision.dmn", "<new/>"));

        ShippedWaiting waiting = studio.as(THANDI).newer.shipped().orElseThrow();
        assertThat(waiting.release()).isEqualTo(3);
        assertThat(waiting.takenInto()).isEqualTo(1);
        assertThat(waiting.byProduct())
                .extracting(FileDifference::resource)
                .containsExactly("decision/NewDecision.dmn", SEVERITY);
        assertThat(waiting.againstLive())
                .extracting(FileDifference::resource)
                .containsExactly("decision/NewDecision.dmn", SEVERITY);
        assertThat(waiting.bothChanged()).isEmpty();
        assertThat(waiting.draft()).isEmpty();

        long draft = studio.draftService.takeUpShipped(new TakeUpShipped("The new version", Set.of()));

        assertThat(studio.newer.shipped().orElseThrow().draft()).contains(draft);
        assertThat(studio.draftQueries.model(draft, CLOSURE).xml()).isEqualTo("<hers/>");
        studio.offer(draft);
        refused(Problem.OWN_DRAFT, () -> studio.as(THANDI).approve(draft));
        studio.as(MARLENE).approve(draft);
        assertThat(studio.live(CLOSURE)).isEqualTo("<hers/>");
        assertThat(studio.live(SEVERITY)).isEqualTo("<table version='2'/>");
        assertThat(studio.live("decision/NewDecision.dmn")).isEqualTo("<new/>");
        assertThat(studio.newer.shipped()).isEmpty();
    }

    @Test
    void theSecondUpgradeIsComparedWithTheFirstThatWasTakenUp() {
        studio.released(THANDI, SEVERITY, "<her table/>");
        upgrade(Map.of(CLOSURE, "<shipped version='2'/>", SEVERITY, "<table/>"));
        long draft = studio.as(THANDI).draftService.takeUpShipped(new TakeUpShipped("Second", Set.of()));
        studio.offer(draft);
        studio.as(MARLENE).approve(draft);

        upgrade(Map.of(CLOSURE, "<shipped version='3'/>", SEVERITY, "<table/>"));

        ShippedWaiting waiting = studio.as(THANDI).newer.shipped().orElseThrow();
        assertThat(waiting.byProduct()).extracting(FileDifference::resource).containsExactly(CLOSURE);
        assertThat(waiting.bothChanged()).isEmpty();
    }

    @Test
    void ofAFileThatProductAndHouseHaveChangedSheMayKeepHers() {
        studio.released(THANDI, CLOSURE, "<hers/>");
        upgrade(Map.of(CLOSURE, "<shipped version='2'/>", SEVERITY, "<table/>"));

        assertThat(studio.as(THANDI).newer.shipped().orElseThrow().bothChanged())
                .containsExactly(CLOSURE);
        long theirs = studio.draftService.takeUpShipped(new TakeUpShipped("Theirs", Set.of()));
        long mine = studio.draftService.takeUpShipped(new TakeUpShipped("Mine", Set.of(CLOSURE)));

        assertThat(studio.draftQueries.model(theirs, CLOSURE).xml()).isEqualTo("<shipped version='2'/>");
        assertThat(studio.draftQueries.model(mine, CLOSURE).xml()).isEqualTo("<hers/>");
    }

    @Test
    void nothingIsTakenUpWhereNothingWaits() {
        refused(
                Problem.NOTHING_SHIPPED_WAITS,
                () -> studio.as(THANDI).draftService.takeUpShipped(new TakeUpShipped("None", Set.of())));
    }

    @Test
    void whatIsGivenUpIsOver() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");

        studio.draftService.discard(draft);

        refused(Problem.NOT_DRAWING, () -> studio.draw(draft, CLOSURE, "<other/>"));
        refused(Problem.OVER, () -> studio.draftService.discard(draft));
        assertThat(studio.draftQueries.steps(draft)).hasSize(1);
    }

    @Test
    void whoDrawsIsNotInterruptedBySomebodyElse() {
        long draft = studio.drawn(THANDI, CLOSURE, "<hers/>");

        List.<ThrowingCallable>of(
                        () -> studio.as(KABELO).offer(draft),
                        () -> studio.as(KABELO).draftService.discard(draft))
                .forEach(call -> refused(Problem.SOMEBODY_ELSE_DRAWS, call));
    }

    private void upgrade(Map<String, String> shipped) {
        studio.engine.shipped = ModelSet.of(shipped);
        studio.system().releaseService.installShipped();
    }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DraftRefused.class, refused -> assertThat(refused.problem())
                .isEqualTo(problem));
    }
}
