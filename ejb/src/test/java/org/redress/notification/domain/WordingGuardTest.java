package org.redress.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingGuardTest {
    private WordingGuard guard = new WordingGuard(List.of());

    @BeforeEach
    void readTheRulesThatAreShipped() {
        guard = new WordingGuard(WordingGuard.parse(resource("/wording/en.txt"), "en"));
    }

    @ParameterizedTest(name = "D-05: {0}")
    @ValueSource(
            strings = {
                "We cannot do that.",
                "That is ridiculous.",
                "It is IMPOSSIBLE, sorry.",
                "Forget  it.",
                "The company does not believe you.",
                "You should\nnot open the back.",
                "It's not my job.",
                "It is not my fault.",
                "It is head office\u2019s fault.",
                "You hear from us towards the end of the week.",
                "We phone later today or perhaps tomorrow."
            })
    void findsWhatDoesNotGoOut(String text) {
        assertThat(guard.check(text)).hasSize(1).allSatisfy(finding -> assertThat(finding.better())
                .isNotBlank());
    }

    @Test
    void saysWhereWhyAndWhatToSayInstead() {
        assertThat(guard.check("You hear from us later today."))
                .containsExactly(new WordingFinding(
                        "later today",
                        17,
                        28,
                        WordingKind.VAGUE,
                        "Give the hour, for example 16:00.",
                        Optional.of(new WordingMend("by {soon}", 17, 28, "en"))));
    }

    @Test
    void aDayAndAnHourIsGoodAndPartsOfWordsAreNotMeant() {
        assertThat(guard.check("We phone on Friday 25 September at 10:00. Would that be a good time?"))
                .isEmpty();
        assertThat(guard.check("The tea canister is soonest there.")).isEmpty();
    }

    @Test
    void offersWordsForThePhraseOrForItsWholeSentence() {
        assertThat(mended("You hear from us later today.")).isEqualTo("You hear from us by {soon}.");
        assertThat(mended("Good day. We cannot refund R 10.50 of it! Thank you."))
                .isEqualTo("Good day. This is what we can do for you: Thank you.");
        assertThat(mended("Good day\nThat is impossible\nThank you"))
                .isEqualTo("Good day\nThis is what is possible:\nThank you");
    }

    @Test
    void everyRuleHasWordsToTakeInsteadThatPassThemselves() {
        for (String language : List.of("en", "af")) {
            List<WordingRule> rules = WordingGuard.parse(resource("/wording/" + language + ".txt"), language);
            WordingGuard own = new WordingGuard(rules);
            assertThat(rules).allSatisfy(rule -> {
                assertThat(rule.instead()).isNotBlank();
                assertThat(own.check(rule.instead().replaceAll("\\{\\w+}", "…")))
                        .isEmpty();
            });
        }
    }

    private String mended(String text) {
        return guard.check(text).get(0).mended(text);
    }

    @Test
    void ofTwoThatOverlapTheLongerOneIsFoundAndTheOtherIsNot() {
        assertThat(guard.check("At the end of the week, later today or perhaps tomorrow."))
                .extracting(WordingFinding::words)
                .containsExactly("end of the week", "later today or perhaps tomorrow");
    }

    /** One sentence without an end, in which every word is found: the worst there is. */
    @Test
    void workGrowsAsTheTextDoes() {
        Counted half = new Counted("you cannot ".repeat(9_000));
        Counted whole = new Counted("you cannot ".repeat(18_000));

        assertThat(guard.check(half)).hasSize(9_000);
        assertThat(guard.check(whole)).hasSize(18_000);

        assertThat(whole.length()).isCloseTo(200_000, within(5_000));
        assertThat(whole.reads).isLessThan(half.reads * 5 / 2);
    }

    @Test
    void findingWhatLiesInNothingLongerIsNoComparisonOfAllWithAll() {
        int[] asked = {0};
        List<Integer> all = IntStream.range(0, 20_000).boxed().toList();

        List<Integer> outermost = Spans.outermost(
                all,
                each -> {
                    asked[0]++;
                    return each / 2 * 10;
                },
                each -> {
                    asked[0]++;
                    return each / 2 * 10 + 3 + each % 2;
                });

        assertThat(outermost).hasSize(10_000).allMatch(each -> each % 2 == 1);
        assertThat(asked[0]).isLessThan(20_000 * 100);
    }

    @Test
    void theOrderIsThatOfTheText() {
        assertThat(guard.check("Soon. But it is impossible."))
                .extracting(WordingFinding::kind)
                .containsExactly(WordingKind.VAGUE, WordingKind.UNKIND);
    }

    @Test
    void aRuleWithoutBetterWordsIsRefused() {
        assertThatThrownBy(() -> WordingGuard.parse("cannot | UNKIND | ", "en"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WordingGuard.parse("cannot", "en")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void ourOwnLettersPass(LetterKind kind) {
        LetterTemplate template = LetterTemplate.parse(resource("/letters/en/" + kind.template()));

        assertThat(guard.check(template.subject() + "\n" + template.body())).isEmpty();
    }

    /** A text that counts how often it is read. */
    private static final class Counted implements CharSequence {
        private final CharSequence text;
        private long reads;

        private Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            reads += text.length();
            return text.toString();
        }
    }

    private static String resource(String path) {
        try (InputStream in = WordingGuardTest.class.getResourceAsStream(path)) {
            return new String(java.util.Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
