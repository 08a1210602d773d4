package org.redress.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.TokenScope;
import org.redress.search.boundary.FoundCustomer;
import org.redress.search.boundary.FoundGroup;
import org.redress.search.boundary.SearchQueries;
import org.redress.search.boundary.SearchRequest;
import org.redress.search.boundary.SearchResult;
import org.redress.search.domain.Excerpt;
import org.redress.web.search.SearchResource.CustomerHit;
import org.redress.web.search.SearchResource.SearchAnswer;
import org.redress.web.search.SearchResource.SearchFor;

class SearchResourceTest {
    @Test
    void findsCustomersForATokenThatMayReadThem() {
        SearchAnswer found = foundBy(TokenScope.COMPLAINTS_READ, TokenScope.CUSTOMERS_READ);

        assertThat(found.customerCount()).isEqualTo(1);
        assertThat(found.customers()).extracting(CustomerHit::phone).containsExactly("051 555 0142");
    }

    /** D-25: neither who she is nor that there is one. */
    @Test
    void findsNoneForATokenThatReadsComplaintsOnly() {
        SearchAnswer found = foundBy(TokenScope.COMPLAINTS_READ, TokenScope.CUSTOMERS_WRITE);

        assertThat(found.customerCount()).isZero();
        assertThat(found.customers()).isEmpty();
    }

    private static SearchAnswer foundBy(TokenScope... scopes) {
        SearchResource resource = new SearchResource();
        resource.queries = new OneCustomer();
        resource.currentActor = new CurrentActor();
        resource.currentActor.is(new ClientActor(1, Set.of(scopes)));
        return resource.find(new SearchFor(
                "fortuin",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty()));
    }

    private static final class OneCustomer extends SearchQueries {
        @Override
        public SearchResult find(SearchRequest request) {
            CustomerDetails her = new CustomerDetails(
                    7,
                    "Zanele Fortuin",
                    Particulars.ofPerson("Ms", "Zanele", "Fortuin", "051 555 0142"),
                    Grade.values()[0],
                    Instant.EPOCH);
            Excerpt nothing = new Excerpt(List.of());
            FoundCustomer found = new FoundCustomer(her, nothing, nothing, nothing, nothing);
            return new SearchResult(
                    new FoundGroup<>(List.of(), 0),
                    new FoundGroup<>(List.of(found), 1),
                    new FoundGroup<>(List.of(), 0),
                    true,
                    false);
        }
    }
}
