package org.redress.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.Found;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.Hits;
import org.redress.search.domain.SearchFilter;
import org.redress.search.domain.SearchIndex;
import org.redress.search.domain.SearchQuestion;
import org.redress.search.domain.Word;
import org.redress.testing.Desk;

class SearchQueriesTest {
    private static final long HER = 9;
    private static final long OPEN = 6;

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

    /** Source: R-101. */
    @Test
    void saysHowCustomersStandWhereSomebodyWhoHandlesCasesAsksHowTheyEnded() {
        wire();
        found = 1;
        Desk desk = new Desk();
        queries.actor = desk.actor;

        assertThat(since(ended())).hasValueSatisfying(since -> {
            assertThat(since.phone()).isEqualTo("051 555 0142");
            assertThat(since.openCase()).map(ComplaintSummary::caseId).contains(OPEN);
        });
        assertThat(since(SearchFilter.none().open())).isEmpty();
        desk.actAs(Desk.ME, Caller.PROCESS_OWNER);
        assertThat(since(ended())).isEmpty();
    }

    private Optional<SinceTheEnd> since(SearchFilter filter) {
        return queries.find(new SearchRequest("", filter, Optional.of(FoundKind.CASE), 1)).cases().shown().stream()
                .findFirst()
                .orElseThrow()
                .since();
    }

    private static SearchFilter ended() {
        SearchFilter none = SearchFilter.none();
        return new SearchFilter(
                none.state(),
                none.phase(),
                none.team(),
                none.severity(),
                none.channel(),
                none.kind(),
                none.receivedFrom(),
                none.receivedBefore(),
                none.product(),
                Set.of(ClosureOutcome.WITHDRAWN),
                none.endedFrom(),
                none.customerId());
    }

    private static CustomerDetails her(long id) {
        return new CustomerDetails(
                id,
                "Ms Zanele Fortuin",
                Particulars.ofPerson("Ms", "Zanele", "Fortuin", "051 555 0142"),
                Grade.values()[0],
                Desk.NOW);
    }

    private static ComplaintSummary summary(long caseId) {
        return new ComplaintSummary(
                caseId,
                "RD-" + caseId,
                "The kettle leaks",
                ComplaintStatus.WITHDRAWN,
                ContactKind.COMPLAINT,
                Channel.TELEPHONE,
                HER,
                "Ms Zanele Fortuin",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "DELIVERY",
                new Owners(Optional.empty(), Optional.empty(), Responsibility.values()[0], Optional.empty()),
                Desk.NOW,
                Optional.of(Desk.NOW));
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
                return caseIds.stream().collect(Collectors.toMap(id -> id, id -> summary(id)));
            }

            @Override
            public Map<Long, ComplaintSummary> latestOpenOf(Collection<Long> customerIds) {
                return customerIds.stream().collect(Collectors.toMap(id -> id, id -> summary(OPEN)));
            }
        };
        queries.customers = new CustomerQueries() {
            @Override
            public Map<Long, CustomerDetails> byIds(Collection<Long> ids) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> her(id)));
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
                return new Hits(
                        found == 0 ? List.of() : List.of(new Found(FoundKind.CASE, 5, 5, Optional.empty())), found);
            }
        };
    }
}
