package org.redress.process.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.process.checker.ShippedSet;
import org.redress.studio.boundary.ChangeSentences;
import org.redress.studio.boundary.ChangesAsJson;
import org.redress.studio.domain.FileDifference;

/** Whoever approves a release reads what is different in it, and nothing about how it is written.. */
class ChangesAreToldTest {
    private static final Locale AFRIKAANS = Locale.forLanguageTag("af");

    private final CamundaModelComparison comparison = ComparisonUnderTest.comparison();

    static Stream<ChangeCase> cases() {
        return ChangeCase.all();
    }

    @Test
    void manyChangesAreTried() {
        assertThat(cases()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachIsToldInItsOwnSentenceAndNothingElseIs(ChangeCase change) {
        List<FileDifference> differences = differences(change);

        assertThat(differences).extracting(FileDifference::resource).containsExactly(change.resource());
        assertThat(said(differences, Locale.ENGLISH)).containsExactlyElementsOf(change.sentences());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachIsReadAgainInAnotherLanguageFromWhatWasKept(ChangeCase change) {
        List<FileDifference> differences = differences(change);

        List<FileDifference> read = ChangesAsJson.read(ChangesAsJson.of(differences));

        assertThat(read).isEqualTo(differences);
        assertThat(said(read, AFRIKAANS)).doesNotContainAnyElementsOf(change.sentences());
    }

    private List<FileDifference> differences(ChangeCase change) {
        return comparison.compare(ShippedSet.SHIPPED, change.in(ShippedSet.SHIPPED));
    }

    private static List<String> said(List<FileDifference> differences, Locale locale) {
        return differences.stream()
                .flatMap(file -> file.changes().stream())
                .map(change -> ChangeSentences.of(change, locale))
                .toList();
    }
}
