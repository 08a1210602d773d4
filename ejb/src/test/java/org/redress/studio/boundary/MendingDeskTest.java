package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.studio.boundary.StudioInMemory.CLOSURE;
import static org.redress.studio.boundary.StudioInMemory.KABELO;
import static org.redress.studio.boundary.StudioInMemory.THANDI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.studio.domain.DraftRefused;
import org.redress.studio.domain.Fix;
import org.redress.studio.domain.FixDoesNotFit;
import org.redress.studio.domain.FixKind;

class MendingDeskTest {
    private static final Fix FIX = new Fix(FixKind.MAKE_EXECUTABLE, "ClosureProcess", "");

    private final StudioInMemory studio = StudioInMemory.installed();
    private final MendingDesk desk = new MendingDesk();
    private long draft;

    @BeforeEach
    void draws() {
        desk.drafts = studio.draftQueries;
        desk.desk = studio.desk;
        desk.mender = (xml, fix) -> xml.replace("faulty", "mended by " + fix.kind());
        draft = studio.as(THANDI).draftService.begin(new BeginDraft("Quality check"));
        studio.draw(draft, CLOSURE, "<faulty/>");
    }

    @Test
    void whatIsMendedIsAStepLikeAnyOtherThatCanBeUndone() {
        Drawing mended = mend(studio.version(draft));

        assertThat(mended.xml()).contains("<mended by MAKE_EXECUTABLE/>");
        assertThat(studio.draftQueries.model(draft, CLOSURE).xml()).isEqualTo("<mended by MAKE_EXECUTABLE/>");
        assertThat(studio.desk.undo(draft, mended.version()).xml()).contains("<faulty/>");
    }

    @Test
    void whatIsMendedOnAnOlderVersionOrWhileSomebodyElseDrawsIsRefused() {
        assertThatThrownBy(() -> mend(studio.version(draft) - 1)).isInstanceOf(DraftRefused.class);

        studio.as(KABELO);
        assertThatThrownBy(() -> mend(studio.version(draft))).isInstanceOf(DraftRefused.class);
    }

    @Test
    void whatDoesNotFitChangesNothing() {
        int before = studio.version(draft);
        desk.mender = (xml, fix) -> {
            throw new FixDoesNotFit(fix);
        };

        assertThatThrownBy(() -> mend(before)).isInstanceOf(FixDoesNotFit.class);

        assertThat(studio.version(draft)).isEqualTo(before);
    }

    private Drawing mend(int version) {
        return desk.mend(new MendModel(draft, version, CLOSURE, FIX));
    }
}
