package org.redress.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ReferenceMistyped;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.search.boundary.FoundCaller.FoundBy;
import org.redress.search.domain.Found;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.Hits;
import org.redress.search.domain.SearchIndex;
import org.redress.search.domain.SearchQuestion;

class CallerQueriesTest {
    private static final CustomerDetails RADEBE = customer(1, "Themba", "Radebe", "27 Kloof Rd, Kimberley");
    private static final CustomerDetails FORTUIN = customer(2, "Anna", "Fortuin", "3 Radebe Street, Kimberley");

    private final CallerQueries queries = new CallerQueries();
    private List<CustomerDetails> inDatabase = List.of();
    private List<Long> inIndex = List.of();

    @BeforeEach
    void wire() {
        queries.customers = new CustomerQueries() {
            @Override
            public List<CustomerDetails> find(String text) {
                return inDatabase;
            }

            @Override
            public Map<Long, CustomerDetails> byIds(Collection<Long> ids) {
                return Stream.of(RADEBE, FORTUIN)
                        .filter(each -> ids.contains(each.customerId()))
                        .collect(Collectors.toMap(CustomerDetails::customerId, Function.identity()));
            }
        };
        queries.complaints = new ComplaintQueries() {
            @Override
            public Optional<ComplaintSummary> byReference(String typed) {
                if (typed.startsWith("RD-")) {
                    throw new ReferenceMistyped();
                }
                return Optional.empty();
            }
        };
        queries.index = new SearchIndex() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public Hits find(SearchQuestion question) {
                assertThat(question.what()).isEqualTo(FoundKind.CUSTOMER);
                return new Hits(
                        inIndex.stream()
                                .map(id -> new Found(FoundKind.CUSTOMER, id, id, Optional.empty()))
                                .toList(),
                        inIndex.size());
            }
        };
    }

    @Test
    void namesThoseInTheDatabaseFirstAndEachOnceWithWhatSheWasFoundBy() {
        inDatabase = List.of(RADEBE);
        inIndex = List.of(2L, 1L);

        assertThat(queries.find("radebe"))
                .extracting(FoundCaller::customer, FoundCaller::by)
                .containsExactly(tuple(RADEBE, FoundBy.NAME), tuple(FORTUIN, FoundBy.ADDRESS));
    }

    @Test
    void saysWhoseNumberItIs() {
        inDatabase = List.of(RADEBE);

        assertThat(queries.find("082 555 0167")).extracting(FoundCaller::by).containsExactly(FoundBy.NUMBER);
    }

    @Test
    void asksNobodyForOneLetterAndForgivesAReferenceThatIsWrong() {
        inDatabase = List.of(RADEBE);

        assertThat(queries.find("r")).isEmpty();
        assertThat(queries.find("RD-20412-X")).hasSize(1);
    }

    private static CustomerDetails customer(long id, String first, String last, String address) {
        Particulars told = new Particulars("", first, last, "", "082 555 0167", "", address, Optional.empty());
        return new CustomerDetails(id, told.name(), told, Grade.NEW, Instant.EPOCH);
    }
}
