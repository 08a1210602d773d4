package org.redress.process.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.process.checker.FaultFile.Faulty;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.ModelSet;

/** What owners get wrong is found where it is and told in words they understand, whatever the ids of their models are. */
class FaultsAreFoundTest {
    private final CamundaModelChecker checker = CheckerUnderTest.checker();

    static Stream<FaultFile> faults() {
        return FaultFile.all();
    }

    @Test
    void manyKindsAreTriedThreeTimesEach() {
        Map<FindingKind, Long> tried =
                FaultFile.all().collect(Collectors.groupingBy(FaultFile::kind, Collectors.counting()));

        assertThat(tried).hasSizeGreaterThan(50);
        assertThat(tried.values()).allMatch(times -> times >= 3);
    }

    @Test
    void nothingIsSaidAboutTheModelsWithOtherIds() {
        assertThat(checker.findingsIn(RedrawnSet.REDRAWN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundInTheShippedModels(FaultFile fault) {
        isFound(fault, ShippedSet.SHIPPED);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundInModelsWithOtherIds(FaultFile fault) {
        isFound(fault, RedrawnSet.REDRAWN);
    }

    private void isFound(FaultFile fault, ModelSet models) {
        Faulty faulty = fault.in(models);

        List<Finding> findings = checker.findingsIn(faulty.models());

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == fault.kind())
                .filteredOn(finding -> finding.place().resource().equals(faulty.resource()))
                .filteredOn(finding -> faulty.element().equals("*")
                        || finding.place().element().equals(faulty.element()))
                .as("among %s", findings)
                .extracting(finding -> FindingSentences.of(finding, Locale.ENGLISH))
                .contains(faulty.sentence());
    }
}
