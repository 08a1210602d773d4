package org.redress.conversation.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.complaint.domain.Nature;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.QuestionForm;
import org.redress.conversation.domain.QuestionStems;

class GuideFilesTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("af"));

    @TempDir
    Path folder;

    @Test
    void beginsWithAnOpenQuestionAndKnowsTheFormOfEachInEveryLanguage() {
        GuideFiles guide = guide();
        for (Locale language : LANGUAGES) {
            QuestionStems stems = guide.stems(language);
            List<Optional<Nature>> natures = Stream.concat(
                            Stream.of(Optional.<Nature>empty()),
                            Stream.of(Nature.values()).map(Optional::of))
                    .toList();
            for (Optional<Nature> nature : natures) {
                List<String> questions = guide.questions(nature, language);
                assertThat(stems.formOf(questions.get(0))).isEqualTo(QuestionForm.OPEN);
                assertThat(questions).noneMatch(question -> stems.formOf(question) == QuestionForm.OTHER);
            }
            assertThat(guide.questions(Optional.of(Nature.DELAY), language))
                    .hasSameSizeAs(guide.questions(Optional.of(Nature.DELAY), Locale.ENGLISH));
        }
    }

    @Test
    void hasAdviceForEveryEmotionAndStyleInEveryLanguage() {
        GuideFiles guide = guide();
        for (Locale language : LANGUAGES) {
            assertThat(Emotion.values())
                    .allSatisfy(felt -> assertThat(guide.advice(felt, language)).isNotBlank());
            assertThat(BehaviourStyle.values()).allSatisfy(liked -> assertThat(guide.advice(liked, language))
                    .isNotBlank());
        }
    }

    @Test
    void aSiteHasItsOwnLines() throws IOException {
        Path own = Files.createDirectories(folder.resolve("guide")).resolve("guide_en.properties");
        Files.writeString(own, "question.ANY.1 = How may I help you?\nclosed.run = 5\n");

        GuideFiles guide = guide();

        assertThat(guide.questions(Optional.empty(), Locale.ENGLISH))
                .startsWith("How may I help you?")
                .hasSizeGreaterThan(1);
        assertThat(guide.stems(Locale.ENGLISH).longRun()).isEqualTo(5);
        assertThat(guide.questions(Optional.empty(), Locale.FRENCH)).startsWith("How may I help you?");
    }

    private GuideFiles guide() {
        GuideFiles guide = new GuideFiles();
        guide.dataDirectory = folder.toString();
        guide.read();
        return guide;
    }
}
