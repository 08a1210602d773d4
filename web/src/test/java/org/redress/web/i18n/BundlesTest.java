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
    void languagesHoldTheSameKeys() throws IOException {
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString();
            Path english = bundle.resolveSibling(name.replaceFirst("_.*", ".properties"));
            assertThat(load(bundle).stringPropertyNames())
                    .as(name)
                    .isEqualTo(load(english).stringPropertyNames());
        }
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
