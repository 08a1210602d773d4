package org.redress.notification.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.LetterTemplate;
import org.redress.notification.domain.LetterWords;
import org.redress.notification.domain.Letters;
import org.redress.notification.domain.MessageTemplate;
import org.redress.notification.domain.WordingGuard;

/** The letters and the rules of wording that lie on the class path, by language. */
@ApplicationScoped
class ShippedTexts implements Letters {
    private static final String ENGLISH = "en";
    private static final List<String> LANGUAGES = List.of(ENGLISH, "af");

    private final Map<String, LetterWords> words = new ConcurrentHashMap<>();

    @Override
    public Letter write(LetterKind kind, String language, Map<String, String> facts) {
        String text = resource("/letters/" + language + "/" + kind.template())
                .or(() -> resource("/letters/" + ENGLISH + "/" + kind.template()))
                .orElseThrow(() -> new IllegalStateException("there is no template for " + kind));
        return LetterTemplate.parse(text).with(facts);
    }

    @Override
    public List<String> languages() {
        return LANGUAGES;
    }

    @Override
    public Map<String, String> sample(LetterKind kind, String language) {
        Properties sample = new Properties();
        try (StringReader text = new StringReader(resource("/letters/" + language + "/sample.properties")
                .or(() -> resource("/letters/" + ENGLISH + "/sample.properties"))
                .orElse(""))) {
            sample.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> facts = new HashMap<>();
        sample.stringPropertyNames().forEach(name -> facts.put(name, sample.getProperty(name)));
        if (kind.isForThoseWhoAct()) {
            facts.put("salutation", sample.getProperty("colleague"));
        }
        return facts;
    }

    @Override
    public LetterWords words(String language) {
        return words.computeIfAbsent(language, ShippedTexts::readWords);
    }

    /** The rules of all languages at once: whoever types may use any of them. */
    @Produces
    WordingGuard wording() {
        return new WordingGuard(LANGUAGES.stream()
                .flatMap(language -> WordingGuard.parse(required("/wording/" + language + ".txt"), language).stream())
                .toList());
    }

    @Override
    public List<MessageTemplate> messageTemplates(String language) {
        return MessageTemplate.parse(
                resource("/messages/" + language + ".txt").orElseGet(() -> required("/messages/" + ENGLISH + ".txt")));
    }

    private static String required(String path) {
        return resource(path).orElseThrow(() -> new IllegalStateException("there is no " + path));
    }

    private static LetterWords readWords(String language) {
        return resource("/letters/" + language + "/words.properties")
                .map(text -> LetterWords.parse(Locale.forLanguageTag(language), text))
                .orElseGet(() -> readWords(ENGLISH));
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = ShippedTexts.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
