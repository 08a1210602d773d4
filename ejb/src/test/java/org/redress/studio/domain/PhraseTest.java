package org.redress.studio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    @Test
    void isWrittenAsWordAndParts() {
        Phrase phrase = Phrase.of("is", Phrase.of("word", "fact.severity", "severity"), Phrase.text("a|b"));

        assertThat(phrase.written()).isEqualTo("{is|{word|fact.severity|severity}|a\\|b}");
        assertThat(Phrase.read(phrase.written())).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "{", "}", "|", "\\", "{a|b}", "\\{x\\}", "“Was it done?”\nno"})
    void aTextIsReadAsItWasTyped(String typed) {
        assertThat(Phrase.read(Phrase.text(typed).written())).isEqualTo(Phrase.text(typed));
        assertThat(Phrase.read(Phrase.of("called", typed).written())).isEqualTo(Phrase.of("called", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a", "a}", "{a|b}c", "a|b"})
    void whatIsNoPhraseIsNotRead(String written) {
        assertThatThrownBy(() -> Phrase.read(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
