package org.redress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PagesTest {

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
