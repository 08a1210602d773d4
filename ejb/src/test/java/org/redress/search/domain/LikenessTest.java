package org.redress.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Likeness LEAK =
            Likeness.of("The fridge is leaking again, there is water in the kitchen.", "Camdeboo 340 L", Set.of());

    @Test
    void isLikeWhatIsToldInTheSameWords() {
        assertThat(LEAK.isLike("Fridge leaking: WATER all over my kitchen floor"))
                .isTrue();
        assertThat(LEAK.isLike("The parcel with the fridge came a day late.")).isFalse();
        assertThat(LEAK.isLike("")).isFalse();
    }

    @Test
    void saysNothingBeforeEnoughIsTold() {
        assertThat(Likeness.of("It is the fridge", "", Set.of()).isEmpty()).isTrue();
        assertThat(Likeness.of("It is the fridge", "", Set.of()).isLike("It is the fridge"))
                .isFalse();
        assertThat(LEAK.isEmpty()).isFalse();
    }

    @Test
    void countsTheThingItIsAbout() {
        assertThat(LEAK.product()).containsExactly("camdeboo");
        assertThat(LEAK.all()).contains("camdeboo", "fridge");
    }
}
