package org.redress.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastDoneTest {
    private static final DoneTogether CLAIMED = new DoneTogether(
            "worklist.bulk.claimed",
            List.of(new DoneTogether.Task("a", "KH-1", null, 7L), new DoneTogether.Task("b", "KH-2", null, 7L)));

    private final LastDone lastDone = new LastDone();

    @Test
    void isSaidOnceAndOnceMoreWhenThePageIsLoadedAgain() {
        lastDone.was(CLAIMED);

        assertThat(lastDone.said()).contains(CLAIMED);
        assertThat(lastDone.said()).contains(CLAIMED);
        assertThat(lastDone.said()).isEmpty();
    }

    @Test
    void whatIsDoneNextTakesItsPlace() {
        lastDone.was(CLAIMED);
        DoneTogether undone = new DoneTogether(DoneTogether.UNDONE, CLAIMED.each());
        lastDone.was(undone);

        assertThat(lastDone.said()).contains(undone);
    }

    @Test
    void namesTheCasesAndIsUndoneOnlyOnce() {
        assertThat(CLAIMED.getReferences()).isEqualTo("KH-1, KH-2");
        assertThat(CLAIMED.isUndoable()).isTrue();
        assertThat(new DoneTogether(DoneTogether.UNDONE, CLAIMED.each()).isUndoable())
                .isFalse();
    }
}
