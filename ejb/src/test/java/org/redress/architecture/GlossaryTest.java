package org.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the code keeps, and every choice it offers, stands in the glossary; and nothing else does. */
class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (\\w+) \\| (.+) \\|$", Pattern.MULTILINE);

    @Test
    void explainsEveryEntityAndEveryChoiceUnderItsFeature() throws IOException {
        assertThat(rows().map(row -> row.group(2) + "." + row.group(1)))
                .as("rows of docs/glossary.md: | `Name` | feature | what it means |")
                .containsExactlyInAnyOrderElementsOf(words());
    }

    @Test
    void explainsInASentence() throws IOException {
        assertThat(rows().map(row -> row.group(3))).allMatch(meaning -> meaning.matches("\\p{Lu}.{10,}[.]"));
    }

    private static List<String> words() {
        Feature feature = new Feature("org.redress");
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.redress").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) || isChoice(feature, type))
                        .map(type -> feature.of(type).orElseThrow() + "." + type.getSimpleName())
                        .toList();
    }

    private static boolean isChoice(Feature feature, JavaClass type) {
        return type.isEnum() && type.isTopLevelClass() && feature.isIn(type, "domain");
    }

    private static Stream<MatchResult> rows() throws IOException {
        String glossary = Files.readString(Path.of("..", "docs", "glossary.md"));
        return ROW.matcher(glossary).results();
    }
}
