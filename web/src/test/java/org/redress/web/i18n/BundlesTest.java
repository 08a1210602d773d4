package org.redress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Pattern KEY_IN_PAGE = Pattern.compile("msg\\['([\\w.-]+)'(\\s*\\+=)?");
    private static final Pattern KEY_IN_PAGE_TEXT = Pattern.compile("msg\\.text\\('([\\w.-]+)'()");
    private static final Pattern KEY_IN_VIEW =
            Pattern.compile("(?:[mM]essages\\.(?:text|get|done|warn))\\(\\s*\"([\\w.-]+)\"(\\s*\\+)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+(?:,\\w+)?)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "case.attachments.size",
            "case.page.diagram.link",
            "case.repair.corrected",
            "description.api.document.link",
            "servicelevel.edit.party.label",
            "shell.bar.zone.text",
            "shell.language.code.af",
            "shell.language.code.en",
            "shell.language.name.af",
            "shell.language.name.en",
            "shell.page.name",
            "shell.rail.tokens.link",
            "solution.role.AGENT",
            "timeline.actor.system",
            "words.Caller.AGENT",
            "words.Language.af");
    private static final Pattern CODE = Pattern.compile("\"(RDR-[A-Z]{3}-\\d{3})\"");

    @Test
    void holdEachKeyAPageAsksFor() {
        Set<String> missing = new TreeSet<>();
        for (Path page : Sources.endingWith(Sources.PAGES, ".xhtml")) {
            missing.addAll(missing(KEY_IN_PAGE, Sources.text(page)));
            missing.addAll(missing(KEY_IN_PAGE_TEXT, Sources.text(page)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void holdEachKeyAViewAsksFor() {
        Set<String> missing = new TreeSet<>();
        for (Path view : Sources.endingWith(Sources.VIEWS, ".java")) {
            missing.addAll(missing(KEY_IN_VIEW, Sources.text(view)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void holdASentenceForEachErrorCode() {
        Set<String> missing = new TreeSet<>();
        Stream.concat(
                        Sources.endingWith(Sources.FEATURES, ".java").stream(),
                        Sources.endingWith(Sources.VIEWS, ".java").stream())
                .flatMap(file -> CODE.matcher(Sources.text(file)).results())
                .map(found -> found.group(1))
                .filter(code -> Texts.error(code, Locale.ENGLISH).isEmpty())
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void missesAreFound() {
        assertThat(missing(KEY_IN_PAGE, "#{msg['shell.no.such.key']}")).containsExactly("shell.no.such.key");
        assertThat(missing(KEY_IN_PAGE, "#{msg['shell.nothing.' += value]}")).containsExactly("shell.nothing.");
        assertThat(missing(KEY_IN_PAGE, "#{msg['shell.severity.' += value]}")).isEmpty();
    }

    @Test
    void keysBeginWithTheNameOfTheirFileAndTextsAreWellFormed() throws IOException {
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString().replaceFirst("(_.*)?\\.properties$", "");
            Properties texts = load(bundle);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertThat(key).startsWith(name.equals("errors") ? "RDR-" : name + ".");
                assertThat(text).as(key).isNotBlank().doesNotContain("'");
                assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void eachBundleIsThereInEachLanguageWithTheSameKeys() {
        for (Path english : english()) {
            assertThat(others(english)).as(name(english)).allSatisfy(other -> {
                assertThat(other).exists();
                assertThat(load(other).stringPropertyNames())
                        .as(name(other))
                        .containsExactlyInAnyOrderElementsOf(load(english).stringPropertyNames());
            });
        }
    }

    @Test
    void eachLanguageFillsInTheSame() {
        for (Path english : english()) {
            Properties texts = load(english);
            others(english).forEach(other -> load(other).forEach((key, text) -> assertThat(placeholders(text))
                    .as("%s of %s", key, name(other))
                    .isEqualTo(placeholders(texts.get(key)))));
        }
    }

    /** A text somebody forgot stands there in English. Where both languages say the same it is listed. */
    @Test
    void nothingIsLeftInEnglish() {
        Set<String> same = new TreeSet<>();
        for (Path english : english()) {
            Properties texts = load(english);
            others(english).forEach(other -> load(other).forEach((key, text) -> {
                if (text.equals(texts.get(key)) && hasWords((String) text)) {
                    same.add((String) key);
                }
            }));
        }
        assertThat(same).containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
    }

    @Test
    void pagesKnowEachLanguage() {
        String configured = Sources.text(Sources.PAGES.resolve("WEB-INF/faces-config.xml"));
        assertThat(Texts.LANGUAGES)
                .allSatisfy(language -> assertThat(configured).contains("-locale>" + language + "</"));
        assertThat(Texts.LANGUAGES).allSatisfy(language -> assertThat(Texts.find("shell.page.language", language))
                .contains(language.toString()));
    }

    @Test
    void whatDiffersBetweenLanguagesIsSeen() {
        assertThat(placeholders("{0,choice,1#1 case|1<{0} cases} of {1}")).containsExactly("0", "0,choice", "1");
        assertThat(hasWords("{0}: {1}")).isFalse();
        assertThat(hasWords("# h %")).isFalse();
        assertThat(hasWords("Give a day.")).isTrue();
    }

    @Test
    void thePseudoLocaleShowsEachTextAndKeepsPlaceholders() {
        assertThat(Texts.find("shell.skip.link", Texts.PSEUDO)).contains("[Gõ tõ thé wõrk]");
        assertThat(Texts.fill(Texts.find("shell.time.today", Texts.PSEUDO).orElseThrow(), Texts.PSEUDO, "10:20"))
                .isEqualTo("[tõdàý 10:20]");
    }

    private static Set<String> missing(Pattern pattern, String source) {
        Set<String> missing = new TreeSet<>();
        for (Matcher key = pattern.matcher(source); key.find(); ) {
            boolean prefix = key.group(2) != null && !key.group(2).isEmpty();
            if (prefix
                    ? !anyWith(key.group(1))
                    : Texts.find(key.group(1), Locale.ENGLISH).isEmpty()) {
                missing.add(key.group(1));
            }
        }
        return missing;
    }

    private static boolean anyWith(String prefix) {
        Path bundle = Sources.BUNDLES.resolve(prefix.substring(0, prefix.indexOf('.')) + ".properties");
        return Files.exists(bundle)
                && load(bundle).stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private static List<Path> bundles() {
        return Sources.endingWith(Sources.BUNDLES, ".properties");
    }

    private static List<Path> english() {
        return bundles().stream().filter(bundle -> !name(bundle).contains("_")).toList();
    }

    /** Where the texts of an English bundle stand in the other languages. */
    private static List<Path> others(Path english) {
        return Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .map(language ->
                        english.resolveSibling(name(english).replace(".properties", "_" + language + ".properties")))
                .toList();
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString();
    }

    private static Set<String> placeholders(Object text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher((String) text).results().forEach(each -> found.add(each.group(1)));
        return found;
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(text.replaceAll("\\{\\d+}", " ")).find();
    }

    private static Properties load(Path bundle) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(bundle)) {
            texts.load(in);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return texts;
    }
}
