package org.redress.process.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.studio.domain.Vocabulary;
import org.redress.studio.domain.VocabularyType;

class ContractVocabularyTest {
    private static final Path TEXTS = Path.of("src", "main", "resources", "studio");

    private final Vocabulary vocabulary = new ContractVocabulary().vocabulary();

    @ParameterizedTest
    @ValueSource(strings = {"en", "af"})
    void everyWordHasItsTextAndNoTextIsLeftOver(String language) {
        assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(new TreeSet<>(wanted().toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "af"})
    void textsStandInOrderOncePerKey(String language) {
        List<String> keys = lines(language).map(line -> line.split(" = ", 2)[0]).toList();

        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "af"})
    void whatIsOfferedTogetherIsCalledDifferently(String language) {
        for (String kind : List.of("form", "action", "group", "person", "moment", "message", "process", "decision")) {
            assertThat(lines(language)
                            .filter(line -> line.matches(kind + "\\.[^.]+ = .*"))
                            .map(line -> line.split(" = ", 2)[1]))
                    .as("%s in %s", kind, language)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void namesEverythingThatTheContractLetsAModelName() {
        assertThat(vocabulary.forms()).containsExactlyInAnyOrderElementsOf(Contract.names(Part.FORM));
        assertThat(vocabulary.actions()).containsExactlyInAnyOrderElementsOf(Contract.names(Part.ACTION));
        assertThat(vocabulary.messages()).containsExactlyInAnyOrderElementsOf(Contract.names(Part.MESSAGE));
        assertThat(vocabulary.processes()).containsExactlyInAnyOrderElementsOf(Contract.names(Part.PROCESS));
        assertThat(vocabulary.facts())
                .filteredOn(Vocabulary.Fact::inConditions)
                .extracting(Vocabulary.Fact::name)
                .containsExactlyInAnyOrderElementsOf(Contract.names(Part.VARIABLE));
        assertThat(vocabulary.groups()).contains("agent", "supervisor", "manager", "${approverRole}");
        assertThat(vocabulary.people()).contains("${owner}");
    }

    @Test
    void aMomentIsWhatAFactEndingInDueAtHolds() {
        assertThat(vocabulary.moments())
                .contains("promise", "firstStep", "news")
                .doesNotContain("promiseDueAt");
        assertThat(vocabulary.moments()).allMatch(name -> vocabulary.facts().stream()
                .anyMatch(fact -> fact.name().equals(name + "DueAt") && fact.type() == VocabularyType.MOMENT));
    }

    @Test
    void aTableSaysWhatItIsToldAndWhatMayBeAnswered() {
        Vocabulary.Decision severity = vocabulary.decisions().stream()
                .filter(each -> each.id().equals("SeverityDecision"))
                .findFirst()
                .orElseThrow();

        assertThat(severity.facts()).containsExactly("danger", "damage", "repeated", "integrity");
        assertThat(severity.answers())
                .containsExactly(new Vocabulary.Answer(
                        "severity", VocabularyType.TEXT, List.of("LOW", "MEDIUM", "HIGH", "CRITICAL")));
    }

    @Test
    void whatATableAnswersIsAmongWhatItsContractUnderstands() {
        vocabulary.decisions().forEach(decision -> TableContract.of(decision.id())
                .orElseThrow()
                .answers()
                .forEach(
                        contract -> assertThat(answer(decision, contract.name()).values())
                                .as("%s of %s", contract.name(), decision.id())
                                .containsExactlyInAnyOrderElementsOf(contract.codes())));
    }

    private static Vocabulary.Answer answer(Vocabulary.Decision decision, String name) {
        return decision.answers().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> wanted() {
        return Stream.of(
                        keyed("form.", vocabulary.forms().stream().map(form -> form.substring("form:".length()))),
                        vocabulary.forms().stream().map(form -> "form." + form.substring(5) + ".about"),
                        keyed("action.", vocabulary.actions().stream()),
                        vocabulary.actions().stream().map(action -> "action." + action + ".about"),
                        keyed("group.", vocabulary.groups().stream().map(ContractVocabularyTest::inside)),
                        keyed("person.", vocabulary.people().stream().map(ContractVocabularyTest::inside)),
                        vocabulary.facts().stream().flatMap(fact -> named("fact." + fact.name(), fact.values())),
                        keyed("moment.", vocabulary.moments().stream()),
                        keyed("message.", vocabulary.messages().stream()),
                        keyed("decision.", vocabulary.decisions().stream().map(Vocabulary.Decision::id)),
                        keyed("process.", vocabulary.processes().stream()),
                        vocabulary.decisions().stream()
                                .flatMap(decision -> decision.answers().stream())
                                .filter(answer -> !becomesAFact(answer))
                                .flatMap(answer -> named("answer." + answer.name(), answer.values())))
                .flatMap(Function.identity());
    }

    /** What is written to a fact of its name is called like that; a table of letters only happens to share a name with one. */
    private boolean becomesAFact(Vocabulary.Answer answer) {
        return vocabulary.facts().stream()
                .filter(fact -> fact.name().equals(answer.name()))
                .anyMatch(fact -> answer.values().isEmpty() || !fact.values().isEmpty());
    }

    private static Stream<String> keyed(String prefix, Stream<String> names) {
        return names.map(name -> prefix + name);
    }

    private static Stream<String> named(String key, List<String> values) {
        return Stream.concat(Stream.of(key), values.stream().map(value -> key + "." + value));
    }

    private static String inside(String id) {
        return id.replaceAll("[${}]", "");
    }

    private static Set<String> keys(String language) {
        return lines(language).map(line -> line.split(" = ", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(String language) {
        try {
            return Files.readAllLines(TEXTS.resolve("vocabulary_" + language + ".properties")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
