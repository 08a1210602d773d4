package org.redress.web.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.web.studio.HeatScale.Band;

class HeatScaleTest {
    @Test
    void theHighestIsTheWarmestAndNothingHasNoWarmth() {
        HeatScale scale = new HeatScale(List.of(0L, 1L, 25L, 26L, 100L));

        assertThat(List.of(scale.level(0), scale.level(1), scale.level(25), scale.level(26), scale.level(100)))
                .containsExactly(0, 1, 1, 2, 4);
    }

    @Test
    void theLegendNamesTheFiguresThatEachLevelHas() {
        assertThat(new HeatScale(List.of(0L, 1L, 25L, 26L, 100L)).bands())
                .containsExactly(new Band(0, 0, 0), new Band(1, 1, 25), new Band(2, 26, 26), new Band(4, 100, 100));
    }

    @Test
    void whereNothingIsKnownNothingIsWarm() {
        assertThat(new HeatScale(List.of(0L, 0L)).bands()).containsExactly(new Band(0, 0, 0));
        assertThat(new HeatScale(List.of()).bands()).isEmpty();
    }
}
