package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.studio.boundary.StudioInMemory.CLOSURE;
import static org.redress.studio.boundary.StudioInMemory.KABELO;
import static org.redress.studio.boundary.StudioInMemory.SEVERITY;
import static org.redress.studio.boundary.StudioInMemory.THANDI;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.StaffRef;
import org.redress.studio.boundary.DraftFile.Change;
import org.redress.studio.domain.DraftChangeState;
import org.redress.studio.domain.DraftEditor;
import org.redress.studio.domain.DraftRefused;
import org.redress.studio.domain.DraftRefused.Problem;
import org.redress.studio.domain.DraftStep;
import org.redress.studio.domain.ModelDraft;

class DrawingDeskTest {
    private final StudioInMemory studio = StudioInMemory.installed();
    private long draft;

    @BeforeEach
    void begin() {
        draft = studio.as(THANDI).draftService.begin(new BeginDraft("Quality check"));
    }

    @Test
    void whatIsDrawnIsKeptAndTheLiveModelsStay() {
        Drawing drawing = studio.draw(draft, CLOSURE, "<half done");

        assertThat(drawing.version()).isEqualTo(1);
        assertThat(drawing.canUndo()).isTrue();
        assertThat(studio.draftQueries.model(draft, CLOSURE).xml()).isEqualTo("<half done");
        assertThat(studio.live(CLOSURE)).isEqualTo("<shipped/>");
        assertThat(studio.draftQueries.details(draft).files())
                .extracting(DraftFile::name, DraftFile::change)
                .containsExactly(tuple(SEVERITY, Change.NONE), tuple(CLOSURE, Change.CHANGED));
    }

    @Test
    void whatIsNoModelAtAllIsNotKept() {
        assertThatThrownBy(() -> studio.draw(draft, CLOSURE, "no model")).isInstanceOf(ModelNotKept.class);

        assertThat(studio.version(draft)).isZero();
    }

    @Test
    void stepsAreUndoneAndDoneAgainOneByOneAcrossFiles() {
        studio.draw(draft, CLOSURE, "<first/>");
        studio.draw(draft, SEVERITY, "<second/>");

        Drawing undone = studio.desk.undo(draft, studio.version(draft));
        assertThat(undone.resource()).isEqualTo(SEVERITY);
        assertThat(undone.xml()).contains("<table/>");
        assertThat(undone.canRedo()).isTrue();
        undone = studio.desk.undo(draft, studio.version(draft));
        assertThat(undone.resource()).isEqualTo(CLOSURE);
        assertThat(undone.xml()).contains("<shipped/>");
        assertThat(undone.canUndo()).isFalse();
        refused(Problem.NOTHING_TO_UNDO, () -> studio.desk.undo(draft, studio.version(draft)));

        assertThat(studio.desk.redo(draft, studio.version(draft)).resource()).isEqualTo(CLOSURE);
        Drawing redone = studio.desk.redo(draft, studio.version(draft));
        assertThat(redone.xml()).contains("<second/>");
        assertThat(redone.canRedo()).isFalse();
        refused(Problem.NOTHING_TO_REDO, () -> studio.desk.redo(draft, studio.version(draft)));
        assertThat(studio.draftQueries.model(draft, CLOSURE).xml()).isEqualTo("<first/>");
    }

    @Test
    void whatWasUndoneIsNotDoneAgainOnceSomethingElseIsDrawn() {
        studio.draw(draft, CLOSURE, "<first/>");
        studio.desk.undo(draft, studio.version(draft));

        studio.draw(draft, CLOSURE, "<other/>");

        refused(Problem.NOTHING_TO_REDO, () -> studio.desk.redo(draft, studio.version(draft)));
        assertThat(studio.draftQueries.steps(draft))
                .extracting(DraftStep::state)
                .containsExactly(DraftChangeState.DRAWN, DraftChangeState.SETTLED);
    }

    @Test
    void aFileOfHerOwnIsAddedAndTakenAwayAgain() {
        studio.draw(draft, "process/CheckProcess.bpmn", "<own/>");
        assertThat(studio.draftQueries.details(draft).files())
                .filteredOn(file -> file.change() == Change.ADDED)
                .hasSize(1);

        Drawing removed =
                studio.desk.remove(new RemoveModel(draft, studio.version(draft), "process/CheckProcess.bpmn"));

        assertThat(removed.xml()).isEmpty();
        assertThatThrownBy(() -> studio.draftQueries.model(draft, "process/CheckProcess.bpmn"))
                .isInstanceOf(ModelNotFound.class);
        assertThat(studio.desk.undo(draft, studio.version(draft)).xml()).contains("<own/>");
        refused(
                Problem.NO_SUCH_FILE,
                () -> studio.desk.remove(new RemoveModel(draft, studio.version(draft), "process/No.bpmn")));
    }

    @Test
    void aFileOfTheProductThatIsTakenAwayIsShownAsGone() {
        studio.desk.remove(new RemoveModel(draft, 0, CLOSURE));

        assertThat(studio.draftQueries.details(draft).files())
                .filteredOn(file -> file.name().equals(CLOSURE))
                .extracting(DraftFile::change)
                .containsExactly(Change.REMOVED);
    }

    @Test
    void onlyOneDrawsAndTheOtherIsToldWhoAndSinceWhen() {
        Instant since = studio.now();
        studio.desk.come(draft);
        studio.later(Duration.ofMinutes(3));
        studio.desk.come(draft);

        assertThatThrownBy(() -> studio.as(KABELO).desk.come(draft))
                .isInstanceOfSatisfying(DraftRefused.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(Problem.SOMEBODY_ELSE_DRAWS);
                    assertThat(refused.details()).containsExactly(new StaffRef(THANDI), since);
                });
        refused(Problem.SOMEBODY_ELSE_DRAWS, () -> studio.draw(draft, CLOSURE, "<his/>"));
    }

    @Test
    void whoIsTakenOverFromIsToldAndLosesNothing() {
        studio.draw(draft, CLOSURE, "<hers/>");

        studio.as(KABELO).desk.takeOver(draft);

        refused(Problem.SOMEBODY_ELSE_DRAWS, () -> studio.as(THANDI).draw(draft, CLOSURE, "<more/>"));
        assertThat(studio.draftQueries.model(draft, CLOSURE).xml()).isEqualTo("<hers/>");
        assertThat(studio.as(KABELO).draw(draft, CLOSURE, "<his/>").version()).isEqualTo(2);
    }

    @Test
    void whoLeavesOrIsSilentForLongLetsSomebodyElseDraw() {
        studio.desk.come(draft);
        studio.desk.leave(draft);
        studio.as(KABELO).desk.come(draft);

        studio.later(DraftEditor.AWAY_AFTER);

        assertThat(studio.draftQueries.details(draft).editor()).isEmpty();
        assertThat(studio.as(THANDI).desk.come(draft).editor().staffId()).isEqualTo(THANDI);
    }

    @Test
    void whoseDraftWasDrawnInMeanwhileIsTold() {
        int read = studio.version(draft);
        studio.as(KABELO).draw(draft, CLOSURE, "<his/>");
        studio.desk.leave(draft);
        studio.as(THANDI);

        refused(Problem.CHANGED_MEANWHILE, () -> studio.desk.draw(new DrawModel(draft, read, SEVERITY, "<hers/>")));
        refused(Problem.CHANGED_MEANWHILE, () -> studio.desk.draw(new DrawModel(draft, read, CLOSURE, "<his/>")));
    }

    @Test
    void theSameSentTwiceIsKeptOnce() {
        DrawModel sent = new DrawModel(draft, 0, CLOSURE, "<hers/>");
        studio.desk.draw(sent);

        assertThat(studio.desk.draw(sent).version()).isEqualTo(1);
        assertThat(studio.draftQueries.steps(draft)).hasSize(1);
    }

    @Test
    void thereAreNotMoreFilesThanCanBeLookedOver() {
        IntStream.rangeClosed(3, ModelDraft.MOST_FILES)
                .forEach(each -> studio.draw(draft, "process/P" + each + ".bpmn", "<own/>"));

        refused(Problem.TOO_MANY_FILES, () -> studio.draw(draft, "process/Last.bpmn", "<own/>"));
        assertThat(studio.draw(draft, CLOSURE, "<hers/>").canUndo()).isTrue();
    }

    @Test
    void stepsOfLongAgoAreNotUndone() {
        IntStream.rangeClosed(1, ModelDraft.UNDOABLE + 20)
                .forEach(each -> studio.draw(draft, CLOSURE, "<step" + each + "/>"));

        assertThat(studio.draftQueries.steps(draft))
                .filteredOn(step -> step.state() == DraftChangeState.DRAWN)
                .hasSize(ModelDraft.UNDOABLE);
    }

    @Test
    void whatStandsOnTheCanvasIsLookedOverAndNotKept() {
        studio.draftQueries.check(new CheckDrawn(draft, CLOSURE, "<canvas/>"));

        assertThat(studio.draftQueries.model(draft, CLOSURE).xml()).isEqualTo("<shipped/>");
        assertThat(studio.draftQueries.findings(draft).releasable()).isTrue();
    }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DraftRefused.class, refused -> assertThat(refused.problem())
                .isEqualTo(problem));
    }
}
