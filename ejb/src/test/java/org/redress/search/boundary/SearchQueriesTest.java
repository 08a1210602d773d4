package org.redress.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.identity.boundary.CurrentActor;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.Hits;
import org.redress.search.domain.SearchFilter;
import org.redress.search.domain.SearchIndex;
import org.redress.search.domain.SearchQuestion;
import org.redress.search.domain.Word;

class SearchQueriesTest {
    private final List<SearchQuestion> asked = new ArrayList<>();
    private final SearchQueries queries = new SearchQueries();
    private long found;

    @Test
    void asksForNothingWhereNothingWasTyped() {
        assertThat(find(" ?").isEmpty()).isTrue();
        assertThat(asked).isEmpty();
    }

    @Test
    void looksForTheCaseOfAReferenceFirstAndNeverForWhatIsHidden() {
        String reference = ComplaintNumber.of("RD", 20412).text();

        find(reference.toLowerCase(Locale.ROOT).replace("-", " "));

        assertThat(asked).isNotEmpty().allSatisfy(question -> {
            assertThat(question.reference()).contains(reference);
            assertThat(question.hidden()).containsExactly(7L);
        });
    }

    @Test
    void takesTheNumberOfAReferenceThatCannotBeRightWhereNothingElseFits() {
        String right = ComplaintNumber.of("RD", 20412).text();
        String wrong = right.substring(0, right.length() - 1) + (right.endsWith("A") ? "B" : "A");

        assertThat(find(wrong).mistyped()).isTrue();
        assertThat(asked.get(asked.size() - 1).words().words())
                .extracting(Word::text)
                .containsExactly("20412");

        asked.clear();
        found = 1;
        assertThat(find(wrong).mistyped()).isFalse();
        assertThat(asked)
                .allSatisfy(question -> assertThat(question.words().words()).hasSize(3));
    }

    /** Source: R-103. */
    @Test
    void looksForOpenCasesAmongAllThatAreFoundWhateverThePage() {
        wire();
        SearchRequest third = new SearchRequest("kettle", SearchFilter.none(), Optional.of(FoundKind.MESSAGE), 3);

        queries.openCases(third, 100);

        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.what()).isEqualTo(FoundKind.CASE);
            assertThat(question.filter().state()).contains(CaseState.OPEN);
            assertThat(question.hidden()).containsExactly(7L);
            assertThat(question.begin()).isZero();
            assertThat(question.atMost()).isEqualTo(100);
        });
        asked.clear();
        assertThat(queries.openCases(SearchRequest.forWords(" "), 100)).isEmpty();
        assertThat(asked).isEmpty();
    }

    private SearchResult find(String typed) {
        wire();
        return queries.find(SearchRequest.forWords(typed));
    }

    private void wire() {
        queries.actor = new CurrentActor();
        queries.hidden = () -> Set.of(7L);
        queries.source = new FeedInMemory().feed().source;
        queries.complaints = new ComplaintQueries() {
            @Override
            public Map<Long, ComplaintSummary> summaries(Collection<Long> caseIds) {
                return Map.of();
            }
        };
        queries.index = new SearchIndex() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public Hits find(SearchQuestion question) {
                asked.add(question);
                return new Hits(List.of(), found);
            }
        };
    }
}
