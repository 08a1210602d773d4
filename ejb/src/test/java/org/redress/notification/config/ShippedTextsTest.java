package org.redress.notification.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.notification.domain.LetterKind;

class ShippedTextsTest {
    private static final Map<String, String> FACTS = Map.of("reference", "RD-1", "salutation", "Dear customer");

    private final ShippedTexts texts = new ShippedTexts();

    @Test
    void aLanguageWithoutTemplatesIsWrittenInEnglish() {
        assertThat(texts.write(LetterKind.CLOSING, "xx", FACTS))
                .isEqualTo(texts.write(LetterKind.CLOSING, "en", FACTS));
    }

    @Test
    void theRulesOfWordingAreThere() {
        assertThat(texts.englishWording().check("We cannot.")).hasSize(1);
    }
}
