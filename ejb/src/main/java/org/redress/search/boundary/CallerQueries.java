package org.redress.search.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ReferenceMistyped;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.Allows;
import org.redress.search.boundary.FoundCaller.FoundBy;
import org.redress.search.domain.Excerpt;
import org.redress.search.domain.Found;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.SearchFilter;
import org.redress.search.domain.SearchIndex;
import org.redress.search.domain.SearchQuestion;
import org.redress.search.domain.SearchWords;

/** Who is it? By whatever she says, or by the number she calls from. */
@Stateless
public class CallerQueries {
    static final int AT_MOST = 8;

    @Inject
    SearchIndex index;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CustomerQueries customers;

    /**
     * Customers by the reference of a case, by whose number it is, who lives there, part of a name, an e-mail address or an
     * organisation, typing errors forgiven; the first eight, what is right before what is nearly so. Who was taken in this very
     * moment is found, too. Source.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<FoundCaller> find(String said) {
        SearchWords words = SearchWords.of(said);
        if (words.isEmpty() || said.strip().length() < 2) {
            return List.of();
        }
        Map<Long, FoundCaller> found = new LinkedHashMap<>();
        byReference(said)
                .ifPresent(row -> found.put(
                        row.customerId(), new FoundCaller(customers.details(row.customerId()), FoundBy.REFERENCE)));
        Stream.concat(customers.find(said).stream(), indexed(words))
                .forEach(customer ->
                        found.putIfAbsent(customer.customerId(), new FoundCaller(customer, by(customer, words))));
        return found.values().stream().limit(AT_MOST).toList();
    }

    private Optional<ComplaintSummary> byReference(String said) {
        try {
            return complaints.byReference(said);
        } catch (ReferenceMistyped mistyped) {
            return Optional.empty();
        }
    }

    private Stream<CustomerDetails> indexed(SearchWords words) {
        List<Long> ids = index
                .find(new SearchQuestion(
                        FoundKind.CUSTOMER, words, Optional.empty(), SearchFilter.none(), Set.of(), 0, AT_MOST))
                .found()
                .stream()
                .map(Found::id)
                .toList();
        Map<Long, CustomerDetails> details = customers.byIds(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(details.get(id)));
    }

    private static FoundBy by(CustomerDetails customer, SearchWords words) {
        if (words.words().stream().allMatch(word -> word.text().chars().noneMatch(Character::isLetter))) {
            return FoundBy.NUMBER;
        }
        String called = String.join(" ", customer.name(), customer.particulars().organisation(), customer.email());
        boolean named = Excerpt.whole(called, words).isFound();
        return !named && Excerpt.whole(customer.particulars().address(), words).isFound()
                ? FoundBy.ADDRESS
                : FoundBy.NAME;
    }
}
