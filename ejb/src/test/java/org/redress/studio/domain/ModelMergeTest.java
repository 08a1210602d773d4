package org.redress.studio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelMergeTest {
    private static final ModelSet BEFORE =
            ModelSet.of(Map.of("same", "0", "mine", "0", "theirs", "0", "both", "0", "alike", "0", "gone", "0"));
    private static final ModelSet MINE = ModelSet.of(
            Map.of("same", "0", "mine", "1", "theirs", "0", "both", "1", "alike", "3", "gone", "0", "own", "1"));
    private static final ModelSet THEIRS =
            ModelSet.of(Map.of("same", "0", "mine", "0", "theirs", "2", "both", "2", "alike", "3", "new", "2"));
    private static final ModelMerge MERGE = new ModelMerge(Optional.of(BEFORE), MINE, THEIRS);

    @Test
    void whatOneSideHasChangedComesFromThere() {
        assertThat(MERGE.keeping(Set.of()).resources())
                .containsOnly(
                        Map.entry("same", "0"),
                        Map.entry("mine", "1"),
                        Map.entry("theirs", "2"),
                        Map.entry("both", "2"),
                        Map.entry("alike", "3"),
                        Map.entry("own", "1"),
                        Map.entry("new", "2"));
    }

    @Test
    void whatBothHaveChangedInAnotherWayIsAChoice() {
        assertThat(MERGE.bothChanged()).containsExactly("both");
        assertThat(MERGE.open(Set.of("both"))).isEmpty();
        assertThat(MERGE.keeping(Set.of("both")).text("both")).contains("1");
    }

    @Test
    void toKeepWhatOnlyTheOtherHasChangedChangesNothing() {
        assertThat(MERGE.keeping(Set.of("theirs", "gone")).resources())
                .isEqualTo(MERGE.keeping(Set.of()).resources());
    }

    @Test
    void whatOneHasTakenAwayAndTheOtherChangedIsAChoice() {
        ModelSet without = MINE.with("theirs", Optional.empty());
        ModelMerge merge = new ModelMerge(Optional.of(BEFORE), without, THEIRS);

        assertThat(merge.bothChanged()).containsExactly("both", "theirs");
        assertThat(merge.keeping(Set.of("theirs")).text("theirs")).isEmpty();
        assertThat(merge.keeping(Set.of()).text("theirs")).contains("2");
    }

    @Test
    void whereNobodyKnowsWhatBothBeganWithEachDifferenceIsAChoice() {
        ModelMerge merge = new ModelMerge(Optional.empty(), MINE, THEIRS);

        assertThat(merge.bothChanged()).containsExactly("both", "mine", "theirs");
        assertThat(merge.keeping(Set.of("both", "mine", "theirs")).text("own")).contains("1");
    }
}
