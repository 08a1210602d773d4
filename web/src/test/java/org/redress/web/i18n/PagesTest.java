package org.redress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PagesTest {
    private static final Pattern REQUIRED_BY_A_BUTTON =
            Pattern.compile("required=\"#\\{(not empty param\\['[^']+']|asking|dating|finishing|moving|sent)}\"");

    @TestFactory
    Stream<DynamicTest> sayNothingHardCoded() {
        return Sources.endingWith(Sources.PAGES, ".xhtml").stream()
                .map(page -> DynamicTest.dynamicTest(
                        Sources.PAGES.relativize(page).toString(),
                        () -> assertThat(HardCodedText.in(Sources.text(page))).isEmpty()));
    }

    /** In the head it is no child of the view: such a page fails when it is asked for. */
    @TestFactory
    Stream<DynamicTest> haveTheirMetadataWhereTheViewReadsIt() {
        return Sources.endingWith(Sources.PAGES, ".xhtml").stream()
                .filter(page -> Sources.text(page).contains("<f:metadata>")
                        && Sources.text(page).contains("ui:define"))
                .map(page -> DynamicTest.dynamicTest(
                        Sources.PAGES.relativize(page).toString(), () -> assertThat(Sources.text(page))
                                .containsPattern("<ui:define name=\"metadata\">\\s*<f:metadata>")));
    }

    /** The first control with a key acts on it: what every page has would take it from the form, with all that was typed. */
    @TestFactory
    Stream<DynamicTest> leaveTheKeysOfEveryPageAlone() {
        Path everywhere = Sources.PAGES.resolve("WEB-INF/template/app.xhtml");
        Set<String> taken = keysOf(everywhere);
        assertThat(taken).contains("n", "/");
        return Sources.endingWith(Sources.PAGES, ".xhtml").stream()
                .filter(page -> !page.equals(everywhere))
                .map(page -> DynamicTest.dynamicTest(
                        Sources.PAGES.relativize(page).toString(),
                        () -> assertThat(keysOf(page)).doesNotContainAnyElementsOf(taken)));
    }

    /** Required only of the button that is pressed, a field would not be marked before it is refused. */
    @TestFactory
    Stream<DynamicTest> markWhatAButtonRequires() {
        List<Path> pages = Sources.endingWith(Sources.PAGES, ".xhtml").stream()
                .filter(page -> Sources.text(page).contains("<rd:field"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(20);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(
                        Sources.PAGES.relativize(page).toString(),
                        () -> assertThat(unmarkedIn(Sources.text(page))).isEmpty()));
    }

    @Test
    void anUnmarkedFieldIsFound() {
        String input = "<h:inputText id='a' required=\"#{not empty param['step:finish']}\"/></rd:field>";

        assertThat(unmarkedIn("<rd:field input=\"a\" label=\"A\">" + input)).hasSize(1);
        assertThat(unmarkedIn("<rd:field input=\"a\" label=\"A\" must=\"true\">" + input))
                .isEmpty();
    }

    private static List<String> unmarkedIn(String page) {
        return Pattern.compile("<rd:field (.*?)</rd:field>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(field -> REQUIRED_BY_A_BUTTON.matcher(field).find() && !field.contains("must="))
                .toList();
    }

    private static Set<String> keysOf(Path page) {
        return Pattern.compile("data-key=\"([^\"#]+)\"")
                .matcher(Sources.text(page))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void wordsOutsideABundleAreFound() {
        assertThat(HardCodedText.in("<p>Save it</p>")).containsExactly("Save it");
        assertThat(HardCodedText.in("<img alt='A dented box'/>")).containsExactly("A dented box");
        assertThat(HardCodedText.in("<p>#{row.open ? 'still open' : ''}</p>")).isNotEmpty();
        assertThat(HardCodedText.in("<p style='color:red'>#{msg['a.b']}</p>"))
                .containsExactly("inline style: color:red");
        assertThat(HardCodedText.in("<a onclick='go()'/>")).containsExactly("inline onclick: go()");
    }

    @Test
    void expressionsAndKeysAreNot() {
        assertThat(HardCodedText.in("<p>#{msg['a.b']} · <kbd>Esc</kbd></p>")).isEmpty();
    }
}
