package org.redress.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @Test
    void foldsCapitalsAccentsAndApostrophes() {
        assertThat(texts("Môre's  KOFFIE-masjien, geënt ŉ Straße"))
                .containsExactly("mores", "koffie", "masjien", "geent", "n", "strasse");
    }

    @Test
    void takesALongNumberAsOneWordHoweverItIsWritten() {
        assertThat(SearchWords.of("refund +27 (82) 555-0167").words())
                .containsExactly(new Word("refund", List.of()), new Word("", List.of("27825550167", "825550167")));
        assertThat(SearchWords.of("082 555 0167").words()).containsExactly(new Word("", List.of("825550167")));
    }

    @Test
    void looksForAShortNumberAsAWordAndInLongOnes() {
        assertThat(SearchWords.of("0167").words()).containsExactly(new Word("0167", List.of("167")));
        assertThat(SearchWords.of("20").words()).containsExactly(new Word("20", List.of()));
    }

    @Test
    void readsAnAddressWordByWord() {
        assertThat(texts("Anna.B@shop.co.za")).containsExactly("anna", "b", "shop", "co", "za");
    }

    @Test
    void takesEachWordOnceAndNoMoreThanTwelve() {
        assertThat(texts("late late LATE")).containsExactly("late");
        assertThat(texts("a b c d e f g h i j k l m n")).hasSize(12);
    }

    @Test
    void findsNothingToLookForInSigns() {
        assertThat(SearchWords.of(" *?\"~^() ").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "refund, refund, true",
        "refu, refunds, true",
        "refnud, refund, true",
        "refond, refund, true",
        "xefund, refund, false",
        "retund, refunded, false",
        "tea, sea, false",
        "tost, toaster, false",
        "coffeemashine, coffeemachine, true",
        "cofeemashine, coffeemachine, true",
        "cofeemashina, coffeemachine, false",
        "r2d2x, r2d2y, false",
    })
    void forgivesByLength(String typed, String written, boolean found) {
        assertThat(SearchWords.of(typed).mean(written)).isEqualTo(found);
    }

    private static List<String> texts(String typed) {
        return SearchWords.of(typed).words().stream().map(Word::text).toList();
    }
}
