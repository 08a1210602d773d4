package org.redress.conversation.properties;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.complaint.domain.Nature;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.QuestionGuide;
import org.redress.conversation.domain.QuestionStems;

/**
 * One file a language: those of the product, and those a site puts beside its data as {@code guide/guide_en.properties}, whose
 * lines take the place of the product's. Questions are numbered from one: {@code question.DELAY.1}; {@code ANY} is for each
 * complaint. They are read when the server starts.
 */
@ApplicationScoped
class GuideFiles implements QuestionGuide {
    private static final List<String> LANGUAGES = List.of("en", "af");
    private static final String ANY = "ANY";

    @Inject
    @ConfigProperty(name = "redress.data.dir", defaultValue = "data")
    String dataDirectory;

    private final Map<String, Properties> byLanguage = new HashMap<>();

    @PostConstruct
    void read() {
        Path folder = Path.of(dataDirectory).toAbsolutePath().resolve("guide");
        for (String language : LANGUAGES) {
            String name = "guide_" + language + ".properties";
            Properties lines = new Properties();
            try {
                try (InputStream shipped = GuideFiles.class.getResourceAsStream("/conversation/" + name)) {
                    load(lines, shipped);
                }
                Path own = folder.resolve(name);
                if (Files.isRegularFile(own)) {
                    try (InputStream ofSite = Files.newInputStream(own)) {
                        load(lines, ofSite);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            byLanguage.put(language, lines);
        }
    }

    private static void load(Properties lines, InputStream in) throws IOException {
        lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public List<String> questions(Optional<Nature> nature, Locale language) {
        List<String> questions = numbered(language, "question." + ANY);
        nature.ifPresent(known -> questions.addAll(numbered(language, "question." + known)));
        return questions;
    }

    private List<String> numbered(Locale language, String key) {
        List<String> lines = new ArrayList<>();
        for (int number = 1; of(language).containsKey(key + "." + number); number++) {
            lines.add(line(language, key + "." + number));
        }
        return lines;
    }

    @Override
    public QuestionStems stems(Locale language) {
        return new QuestionStems(
                words(language, "stems.open"),
                words(language, "stems.closed"),
                Integer.parseInt(line(language, "closed.run").strip()));
    }

    private Set<String> words(Locale language, String key) {
        return Set.of(line(language, key).strip().split("\\s+"));
    }

    @Override
    public String advice(Emotion emotion, Locale language) {
        return line(language, "advice." + emotion);
    }

    @Override
    public String advice(BehaviourStyle style, Locale language) {
        return line(language, "advice." + style);
    }

    private String line(Locale language, String key) {
        return of(language).getProperty(key, "");
    }

    private Properties of(Locale language) {
        Properties english = byLanguage.getOrDefault("en", new Properties());
        return byLanguage.getOrDefault(language.getLanguage(), english);
    }
}
