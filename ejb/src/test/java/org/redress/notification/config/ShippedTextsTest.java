package org.redress.notification.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.commitment.domain.PromiseKind;
import org.redress.complaint.domain.ContactKind;
import org.redress.escalation.domain.EscalationReason;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageTemplate;
import org.redress.notification.domain.Salutation;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.stakeholder.domain.StakeholderRole;

class ShippedTextsTest {
    private static final Map<String, String> FACTS = Map.of("reference", "RD-1", "salutation", "Dear customer");

    private final ShippedTexts texts = new ShippedTexts();

    @Test
    void aLanguageWithoutTemplatesIsWrittenInEnglish() {
        assertThat(texts.write(LetterKind.CLOSING, "xx", FACTS))
                .isEqualTo(texts.write(LetterKind.CLOSING, "en", FACTS));
    }

    static Stream<Arguments> everyLetterInEveryLanguage() {
        return new ShippedTexts().languages().stream().flatMap(language -> Stream.of(LetterKind.values())
                .map(letter -> arguments(language, letter)));
    }

    /** Source, D-05. */
    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void everyLetterIsThereWholeAndKindInEveryLanguage(String language, LetterKind kind) {
        Letter letter = texts.write(kind, language, texts.sample(kind, language));

        assertThat(ShippedTexts.class.getResource("/letters/" + language + "/" + kind.template()))
                .isNotNull();
        assertThat(letter.body()).doesNotContain("{").contains("Karoo Home & Hi-Fi");
        assertThat(texts.wording().check(letter.subject() + "\n" + letter.body()))
                .isEmpty();
    }

    /** Source: R-071. */
    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void everyLetterEndsWithThanks(String language, LetterKind kind) {
        String thanks = language.equals("af") ? "(?is).*(dank).*" : "(?is).*(thank).*";

        String[] paragraphs =
                texts.write(kind, language, texts.sample(kind, language)).body().split("\n\n");

        assertThat(paragraphs[paragraphs.length - 2]).matches(thanks);
    }

    /** Otherwise a letter in one language would leave out a paragraph that it has in another. */
    @Test
    void everyLanguageHasTheSameWordsTheSameSampleAndTheSamePlaces() {
        for (String language : texts.languages()) {
            assertThat(texts.words(language).keys()).isEqualTo(texts.words("en").keys());
            for (LetterKind kind : LetterKind.values()) {
                assertThat(texts.sample(kind, language).keySet())
                        .isEqualTo(texts.sample(kind, "en").keySet());
                assertThat(places(language, kind)).isEqualTo(places("en", kind));
            }
        }
    }

    /** Source: R-191. */
    @Test
    void messagesBeginWithTheSameTemplatesInEveryLanguageAndAllOfThemAreKind() {
        List<String> codes =
                texts.messageTemplates("en").stream().map(MessageTemplate::code).toList();
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
        for (String language : texts.languages()) {
            assertThat(texts.messageTemplates(language))
                    .extracting(MessageTemplate::code)
                    .isEqualTo(codes);
            assertThat(texts.messageTemplates(language)).allSatisfy(template -> {
                String words = template.with(texts.sample(LetterKind.MESSAGE, language));
                assertThat(words).isNotBlank().doesNotContain("{");
                assertThat(texts.wording().check(words)).isEmpty();
            });
        }
    }

    static Stream<Arguments> everyChoiceThatLettersName() {
        List<Enum<?>> choices = Stream.of(
                        ApprovalDecision.values(),
                        ContactKind.values(),
                        EscalationReason.values(),
                        PromiseKind.values(),
                        StakeholderRole.values())
                .flatMap(Stream::<Enum<?>>of)
                .toList();
        return new ShippedTexts()
                .languages().stream().flatMap(language -> choices.stream().map(choice -> arguments(language, choice)));
    }

    /** Otherwise the letter is never written, and the step that caused it fails: a visit that falls due, for one. */
    @ParameterizedTest
    @MethodSource("everyChoiceThatLettersName")
    void everyChoiceThatLettersNameHasAWord(String language, Enum<?> choice) {
        assertThat(texts.words(language).of(choice)).isNotBlank();
    }

    @Test
    void aCustomerIsGreetedAndTimesAreSaidInHerLanguage() {
        ZonedDateTime friday = ZonedDateTime.parse("2026-09-25T10:00:00+02:00[Africa/Johannesburg]");

        assertThat(texts.words("af").dayAndHour(friday)).isEqualTo("Vrydag 25 September 2026 om 10:00");
        assertThat(texts.words("en").dayAndHour(friday)).isEqualTo("Friday 25 September 2026 at 10:00");
        assertThat(new Salutation("Mev.", "Elna", "Botha").in(texts.words("af")))
                .isEqualTo("Geagte Mev. Botha");
        assertThat(new Salutation("", "", "").in(texts.words("af"))).isEqualTo("Geagte kliënt");
    }

    private static Set<String> places(String language, LetterKind kind) {
        try (InputStream in = ShippedTexts.class.getResourceAsStream("/letters/" + language + "/" + kind.template())) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("\\{(\\w+)}")
                    .matcher(text)
                    .results()
                    .map(place -> place.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theRulesOfWordingAreThere() {
        assertThat(texts.wording().check("We cannot. Ons kan nie.")).hasSize(2);
    }
}
