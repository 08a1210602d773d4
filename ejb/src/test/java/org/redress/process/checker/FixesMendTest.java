package org.redress.process.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.process.mending.XmlModelMender;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.Fix;
import org.redress.studio.domain.FixKind;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Place;

/** Whatever is offered by one click mends what it was offered for, and brings nothing that would stop a release. */
class FixesMendTest {
    private final CamundaModelChecker checker = CheckerUnderTest.checker();

    static Stream<FaultFile> faults() {
        return FaultFile.all();
    }

    @Test
    void eachKindIsOfferedForSomeFault() {
        Set<FixKind> offered = FaultFile.all()
                .flatMap(
                        fault -> checker.findingsIn(fault.in(ShippedSet.SHIPPED).models()).stream())
                .flatMap(finding -> finding.fix().stream())
                .map(Fix::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FixKind.class)));

        assertThat(offered).containsExactlyInAnyOrder(FixKind.values());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inTheShippedModels(FaultFile fault) {
        eachFixMends(fault.in(ShippedSet.SHIPPED).models());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inModelsWithOtherIds(FaultFile fault) {
        eachFixMends(fault.in(RedrawnSet.REDRAWN).models());
    }

    private void eachFixMends(ModelSet faulty) {
        List<Finding> before = checker.findingsIn(faulty);

        for (Finding finding : before) {
            finding.fix().ifPresent(fix -> {
                List<Finding> after =
                        checker.findingsIn(mended(faulty, finding.place().resource(), fix));

                assertThat(said(after)).as("%s by %s", finding, fix).doesNotContain(Said.by(finding));
                assertThat(after)
                        .filteredOn(Finding::stops)
                        .extracting(Said::by)
                        .as("%s by %s", finding, fix)
                        .isSubsetOf(said(before));
            });
        }
    }

    private static ModelSet mended(ModelSet models, String resource, Fix fix) {
        Map<String, String> resources = new TreeMap<>(models.resources());
        resources.computeIfPresent(resource, (name, xml) -> new XmlModelMender().mend(xml, fix));
        return ModelSet.of(resources);
    }

    private static Set<Said> said(List<Finding> findings) {
        return findings.stream().map(Said::by).collect(Collectors.toSet());
    }

    /** What is said where; its words may count rules anew. */
    private record Said(FindingKind kind, Place place) {
        static Said by(Finding finding) {
            return new Said(finding.kind(), finding.place());
        }
    }
}
