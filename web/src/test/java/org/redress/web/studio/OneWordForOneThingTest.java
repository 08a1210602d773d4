package org.redress.web.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.web.i18n.Texts;

/** What owners of processes choose from is called as it is on every other page. */
class OneWordForOneThingTest {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("fact.contactKind.", "ContactKind"),
            Map.entry("fact.channel.", "Channel"),
            Map.entry("fact.nature.", "Nature"),
            Map.entry("fact.severity.", "Severity"),
            Map.entry("fact.grade.", "Grade"),
            Map.entry("fact.remedy.", "Remedy"),
            Map.entry("fact.escalationReason.", "EscalationReason"),
            Map.entry("fact.way.", "ReportWay"),
            Map.entry("fact.measure.", "Measure"),
            Map.entry("fact.proposerRole.", "Caller"),
            Map.entry("answer.role.", "StakeholderRole"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "af"})
    void inBothLanguages(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle vocabulary = ResourceBundle.getBundle(
                "studio.vocabulary",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(vocabulary.keySet().stream()
                        .filter(key -> kinds(key).findAny().isPresent()))
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(vocabulary.getString(key))
                        .as(key)
                        .isEqualTo(Texts.find(word(key), locale).orElseThrow()));
    }

    private static Stream<Map.Entry<String, String>> kinds(String key) {
        return KINDS.entrySet().stream().filter(kind -> key.startsWith(kind.getKey()));
    }

    private static String word(String key) {
        Map.Entry<String, String> kind = kinds(key).findAny().orElseThrow();
        return "words." + kind.getValue() + "." + key.substring(kind.getKey().length());
    }
}
