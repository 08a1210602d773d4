package org.redress.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void marksWhatWasFoundAsItIsWritten() {
        assertThat(marked(Excerpt.whole("The Kettle's lid, kétel en al", SearchWords.of("kettle ketel"))))
                .isEqualTo("The [Kettle's] lid, [kétel] en al");
    }

    @Test
    void beginsShortlyBeforeTheFirstWordThatWasFound() {
        String text = "word ".repeat(40) + "kettle " + "more ".repeat(40);

        Excerpt excerpt = Excerpt.of(text, SearchWords.of("ketle"), 80);

        assertThat(marked(excerpt)).startsWith("…word").contains("[kettle]").endsWith("…");
        assertThat(marked(excerpt).length()).isLessThan(100);
    }

    @Test
    void showsTheBeginningWhereNothingWasFound() {
        Excerpt excerpt = Excerpt.of("  It\n\nnever   arrived. ", SearchWords.of("kettle"), 80);

        assertThat(marked(excerpt)).isEqualTo("It never arrived.");
        assertThat(excerpt.isFound()).isFalse();
    }

    @Test
    void leavesMarkupAsTheTextItIs() {
        assertThat(marked(Excerpt.of("<b>kettle</b>", SearchWords.of("kettle"), 80)))
                .isEqualTo("<b>[kettle]</b>");
    }

    @Test
    void cutsAWordWithoutEnd() {
        assertThat(marked(Excerpt.of("x".repeat(500), SearchWords.of("kettle"), 80))
                        .length())
                .isLessThan(100);
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.parts().stream()
                .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
