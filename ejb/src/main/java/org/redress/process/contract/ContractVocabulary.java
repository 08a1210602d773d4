package org.redress.process.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.model.TableFact;
import org.redress.studio.domain.Vocabulary;
import org.redress.studio.domain.VocabularySource;
import org.redress.studio.domain.VocabularyType;

/** What the clauses of the contract let a model name, in their order. */
@ApplicationScoped
public class ContractVocabulary implements VocabularySource {
    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(
                names(Part.FORM).toList(),
                Stream.concat(names(Part.GROUP), names(Part.GROUP_VARIABLE).map(ContractVocabulary::valueOf))
                        .toList(),
                names(Part.PERSON).map(ContractVocabulary::valueOf).toList(),
                names(Part.ACTION).toList(),
                Stream.concat(
                                names(Part.VARIABLE).map(name -> fact(name, true)),
                                Arrays.stream(TableFact.values()).map(each -> fact(each.id(), false)))
                        .toList(),
                Moments.names(),
                Arrays.stream(ComplaintDecision.values())
                        .map(ContractVocabulary::decision)
                        .toList(),
                names(Part.MESSAGE).toList(),
                names(Part.PROCESS).toList());
    }

    private static Stream<String> names(Part part) {
        return Contract.clauses().stream()
                .filter(clause -> clause.part() == part)
                .map(Clause::name);
    }

    private static String valueOf(String variable) {
        return "${" + variable + "}";
    }

    private static Vocabulary.Fact fact(String name, boolean inConditions) {
        FactType type = FactType.of(name).orElseThrow();
        return new Vocabulary.Fact(
                name,
                switch (type) {
                    case TEXT -> VocabularyType.TEXT;
                    case NUMBER -> VocabularyType.NUMBER;
                    case YES_NO -> VocabularyType.YES_NO;
                    case INSTANT -> VocabularyType.MOMENT;
                },
                inConditions,
                FactValues.of(name));
    }

    private static Vocabulary.Decision decision(ComplaintDecision decision) {
        TableContract contract = TableContract.of(decision);
        return new Vocabulary.Decision(
                decision.id(),
                toldTo(contract),
                contract.answers().stream().map(ContractVocabulary::answer).toList());
    }

    /** In the order in which facts are offered everywhere. */
    private static List<String> toldTo(TableContract contract) {
        return Stream.concat(
                        Arrays.stream(TableFact.values()).map(TableFact::id),
                        Arrays.stream(ComplaintVariable.values()).map(ComplaintVariable::id))
                .filter(contract.facts()::contains)
                .toList();
    }

    private static Vocabulary.Answer answer(AnswerContract answer) {
        List<String> known = FactValues.of(answer.name());
        return new Vocabulary.Answer(
                answer.name(),
                switch (answer.type()) {
                    case TEXT, CODE, AMOUNT_OF_TIME, AMOUNT_OR_SAME_DAY -> VocabularyType.TEXT;
                    case YES_NO -> VocabularyType.YES_NO;
                    case WHOLE_NUMBER -> VocabularyType.NUMBER;
                },
                known.isEmpty()
                        ? answer.codes().stream().sorted().toList()
                        : known.stream().filter(answer.codes()::contains).toList());
    }
}
