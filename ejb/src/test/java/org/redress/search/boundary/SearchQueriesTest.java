package org.redress.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.identity.boundary.CurrentActor;
import org.redress.search.domain.Hits;
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

    private SearchResult find(String typed) {
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
        return queries.find(SearchRequest.forWords(typed));
    }
}
