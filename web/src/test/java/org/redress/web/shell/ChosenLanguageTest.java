package org.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenLanguageTest {

    @Test
    void isWhatTheBrowserKept() {
        assertThat(ChosenLanguage.of(Stream.of(new Cookie("other", "en"), new Cookie(ChosenLanguage.COOKIE, "af"))))
                .contains(Locale.forLanguageTag("af"));
    }

    @Test
    void isNoneUntilSomebodyChooses() {
        assertThat(ChosenLanguage.of(Stream.of(new Cookie("other", "af")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "en-XA", "AF", "af_ZA"})
    void isOneThatThereIs(String kept) {
        assertThat(ChosenLanguage.of(Stream.of(new Cookie(ChosenLanguage.COOKIE, kept))))
                .isEmpty();
    }
}
