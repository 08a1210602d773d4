package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.studio.domain.ChangeCode;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.ModelChange;
import org.redress.studio.domain.Phrase;

class ChangeSentencesTest {
    private static final Locale AFRIKAANS = Locale.forLanguageTag("af");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private final Words english = Words.of("studio.changes", Locale.ENGLISH);
    private final Words afrikaans = Words.of("studio.changes", AFRIKAANS);

    @ParameterizedTest
    @EnumSource
    void eachCodeHasASentence(ChangeCode code) {
        assertThat(ChangeKind.values()).anyMatch(kind -> english.bundle().containsKey(code + "." + kind));
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(afrikaans.bundle().keySet()).isEqualTo(english.bundle().keySet());
        assertThat(english.bundle().keySet())
                .allSatisfy(
                        key -> assertThat(places(afrikaans.get(key))).as(key).isEqualTo(places(english.get(key))));
    }

    @Test
    void nameWhatIsMeantInTheLanguageOfWhoeverReads() {
        ModelChange change = new ModelChange(
                ChangeKind.CHANGED,
                "Task_Check",
                ChangeCode.DEADLINE,
                List.of(
                        Phrase.of("called", "Quality check", "af", "Gehaltetoets")
                                .written(),
                        "",
                        Phrase.of("within", Phrase.of("time.hours", "1")).written(),
                        Phrase.of("at", Phrase.of("word", "moment.promise", "promise"))
                                .written()));

        assertThat(ChangeSentences.of(change, Locale.ENGLISH))
                .isEqualTo(
                        "“Quality check” is now due within 1 working hour; it was due at this moment: “The promise is due”.");
        assertThat(ChangeSentences.of(change, AFRIKAANS))
                .startsWith("“Gehaltetoets” moet nou klaar wees binne 1 werksuur");
        assertThat(ChangeSentences.of(change, Locale.FRENCH)).isEqualTo(ChangeSentences.of(change, Locale.ENGLISH));
    }

    @Test
    void sayWhatNobodyHasWordsForAsItIsWritten() {
        ModelChange change = new ModelChange(
                ChangeKind.ADDED,
                "Task_Check",
                ChangeCode.GROUP,
                List.of(
                        Phrase.of("called", "{0} | \\ it’s").written(),
                        "",
                        Phrase.of("word", "group.stores", "stores").written(),
                        ""));

        assertThat(ChangeSentences.of(change, Locale.ENGLISH)).isEqualTo("“{0} | \\ it’s” is for “stores”.");
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
