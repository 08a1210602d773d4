package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.process.contract.Clause;
import org.redress.process.contract.Contract;
import org.redress.process.contract.Reason;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

class FindingSentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "af"})
    void thereIsOneForEachKindAndEachReasonAndNoOther(String language) {
        Set<String> expected = Stream.concat(
                        Arrays.stream(FindingKind.values()).map(Enum::name),
                        Arrays.stream(Reason.values()).map(reason -> "reason." + reason.name()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(FindingSentences.words(Locale.forLanguageTag(language)).keySet())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSame(FindingKind kind) {
        assertThat(places(kind, Locale.forLanguageTag("af"))).isEqualTo(places(kind, Locale.ENGLISH));
    }

    @Test
    void sayWhereAndWhat() {
        Finding finding = Finding.of(FindingKind.WITHOUT_TIME_LIMIT, "Answer the enquiry")
                .in("process/EnquiryProcess.bpmn")
                .at("Task_AnswerEnquiry");

        assertThat(FindingSentences.withPlace(finding, Locale.ENGLISH))
                .isEqualTo(
                        "process/EnquiryProcess.bpmn: Task_AnswerEnquiry: “Answer the enquiry” has no time limit, so nobody"
                                + " is told when it takes too long. Say by when it is to be done.");
        assertThat(FindingSentences.of(finding, Locale.forLanguageTag("af")))
                .startsWith("“Answer the enquiry” het geen tydperk nie");
        assertThat(FindingSentences.of(finding, Locale.FRENCH)).isEqualTo(FindingSentences.of(finding, Locale.ENGLISH));
    }

    @Test
    void whatIsMissingSaysWhatItIsFor() {
        Clause clause = Contract.clauses().stream()
                .filter(each -> each.name().equals("Message_PromiseKept"))
                .findFirst()
                .orElseThrow();

        assertThat(FindingSentences.of(
                        Finding.of(FindingKind.MESSAGE_NOT_AWAITED, clause.name(), clause.reasonKey()), Locale.ENGLISH))
                .isEqualTo(
                        "Nothing in this process waits for the event “The promise is kept”. Without it, a promise that is kept"
                                + " would be called broken. Put the event back.");
    }

    private static Set<String> places(FindingKind kind, Locale locale) {
        return PLACE.matcher(FindingSentences.words(locale).getString(kind.name()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
