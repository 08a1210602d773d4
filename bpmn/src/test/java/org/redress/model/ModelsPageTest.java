package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the models leaves none out. */
class ModelsPageTest {

    private static final Path DOCS = Path.of("..", "docs");

    static Stream<String> models() {
        return Stream.concat(
                Arrays.stream(ComplaintProcess.values()).map(ComplaintProcess::id),
                Arrays.stream(ComplaintDecision.values()).map(ComplaintDecision::id));
    }

    @ParameterizedTest
    @MethodSource("models")
    void showsAndExplainsTheModel(String model) throws IOException {
        String picture = "screenshots/models/" + model + ".png";

        assertThat(Files.readString(DOCS.resolve("models.md"))).contains("### " + model, picture);
        assertThat(DOCS.resolve(picture)).isNotEmptyFile();
    }
}
