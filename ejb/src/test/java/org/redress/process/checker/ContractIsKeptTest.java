package org.redress.process.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.model.ComplaintDecision;
import org.redress.process.contract.AnswerContract;
import org.redress.process.contract.Clause;
import org.redress.process.contract.Contract;
import org.redress.process.contract.FactType;
import org.redress.process.contract.Part;
import org.redress.process.contract.TableContract;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.ModelSet;

/** What product and models rely on: a set without any one of it does not fit, and the finding says why. Source: R-182. */
class ContractIsKeptTest {
    static Stream<Clause> required() {
        return Contract.clauses().stream().filter(Clause::required);
    }

    @ParameterizedTest
    @MethodSource("required")
    void aSetWithoutItDoesNotFit(Clause clause) {
        assertThat(CheckerUnderTest.checker().findingsIn(without(clause)))
                .filteredOn(Finding::stops)
                .anyMatch(finding -> finding.arguments().equals(List.of(clause.name(), clause.reasonKey())));
    }

    @ParameterizedTest
    @EnumSource
    void everyTableIsAskedWithFactsThatAreKnownAndAnswersSomething(ComplaintDecision decision) {
        TableContract contract = TableContract.of(decision);

        assertThat(contract.facts()).isNotEmpty().allMatch(fact -> FactType.of(fact)
                .isPresent());
        assertThat(contract.answers())
                .extracting(AnswerContract::name)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static ModelSet without(Clause clause) {
        Map<String, String> resources = new TreeMap<>(ShippedSet.SHIPPED.resources());
        if (clause.part() == Part.PROCESS || clause.part() == Part.DECISION) {
            resources.keySet().removeIf(name -> name.matches("\\w+/" + clause.name() + "\\.\\w+"));
        } else {
            resources.replaceAll((name, xml) -> xml.replace("name=\"" + clause.name() + "\"", "name=\"Gone\"")
                    .replace("\"" + clause.name() + "\"", "\"gone\"")
                    .replace("\"${" + clause.name() + "}\"", "\"${gone}\""));
        }
        return ModelSet.of(resources);
    }
}
