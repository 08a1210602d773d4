package org.redress.process.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redress.process.checker.FaultFile;
import org.redress.process.checker.XmlFile;
import org.redress.studio.domain.ModelSet;

/**
 * A case of {@code studio/changes}: what somebody does to a model, in the words of {@link FaultFile}, and each sentence that must
 * be said about it. Cases are kept apart by a line that begins with {@code #} and says what is done.
 */
record ChangeCase(String name, List<String> lines) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "studio", "changes");

    static Stream<ChangeCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(ChangeCase::in).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ChangeCase> in(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("(?m)^# "))
                    .filter(part -> !part.isBlank())
                    .map(part -> part.split("\n", 2))
                    .map(part -> new ChangeCase(
                            part[0].strip(),
                            part[1].lines().filter(line -> !line.isBlank()).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ModelSet in(ModelSet models) {
        Map<String, String> resources = new TreeMap<>(models.resources());
        XmlFile file = new XmlFile(resources.get(resource()));
        FaultFile.change(file, lines.subList(1, lines.size()));
        resources.put(resource(), file.text());
        return ModelSet.of(resources);
    }

    String resource() {
        return lines.get(0).substring(2).strip();
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        lines.stream()
                .filter(line -> line.startsWith("says"))
                .forEach(line -> said.add(line.substring(4).strip()));
        return said;
    }

    @Override
    public String toString() {
        return name;
    }
}
