package org.redress.search.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.ReferenceMistyped;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.search.domain.Excerpt;
import org.redress.search.domain.Found;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.HiddenCases;
import org.redress.search.domain.Hits;
import org.redress.search.domain.IndexSource;
import org.redress.search.domain.IndexedMessage;
import org.redress.search.domain.SearchIndex;
import org.redress.search.domain.SearchQuestion;
import org.redress.search.domain.SearchWords;

/** Finds cases, customers and messages. The index finds; what is shown is read from the database at that moment. */
@Stateless
public class SearchQueries {
    private static final Set<Caller> HANDLING = Set.of(AGENT, SUPERVISOR, MANAGER);
    private static final int LENGTH = 180;

    @Inject
    SearchIndex index;

    @Inject
    HiddenCases hidden;

    @Inject
    IndexSource source;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CustomerQueries customers;

    @Inject
    CurrentActor actor;

    /**
     * What fits best: the case with the reference first, then what is called so, what has the words as they are, as beginnings,
     * with letters wrong; among equals open before ended, then the newest. Only cases, and messages of cases, that the acting
     * person may see are found or counted; customers and messages only by those who handle cases. A change is found two seconds
     * later at the latest. Source.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public SearchResult find(SearchRequest request) {
        try {
            Optional<String> reference = ComplaintNumber.parse(request.text()).map(ComplaintNumber::text);
            return found(request, request.text(), reference);
        } catch (ReferenceMistyped mistyped) {
            SearchResult asTyped = found(request, request.text(), Optional.empty());
            return asTyped.isEmpty()
                    ? found(request, numberIn(request.text()), Optional.empty()).ofMistyped()
                    : asTyped;
        }
    }

    /**
     * The ids of the open cases among all that a request finds, on whatever page, the best first. Only cases that the acting
     * person may see. Source: R-103.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<Long> openCases(SearchRequest request, int atMost) {
        SearchWords words = SearchWords.of(request.text());
        if (words.isEmpty() && !request.filter().narrows()) {
            return List.of();
        }
        return index
                .find(new SearchQuestion(
                        FoundKind.CASE,
                        words,
                        Optional.empty(),
                        request.filter().open(),
                        hidden.now(),
                        0,
                        atMost))
                .found()
                .stream()
                .map(Found::caseId)
                .toList();
    }

    /** Of what looks like a reference the number, which is easier to take down than the character behind it. */
    private static String numberIn(String typed) {
        return typed.replaceFirst("^\\D+", "").replaceFirst("[- ]?\\w$", "");
    }

    private SearchResult found(SearchRequest request, String text, Optional<String> reference) {
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty() && !request.filter().narrows()) {
            return new SearchResult(FoundGroup.none(), FoundGroup.none(), FoundGroup.none(), index.isReady(), false);
        }
        Search search = new Search(request, words, reference, hidden.now());
        return new SearchResult(cases(search), people(search), messages(search), index.isReady(), false);
    }

    private FoundGroup<FoundCase> cases(Search search) {
        Hits hits = hits(search, FoundKind.CASE);
        Map<Long, ComplaintSummary> summaries = complaints.summaries(caseIds(hits));
        Map<Long, List<String>> texts = source.textsOf(summaries.keySet());
        Map<Long, SinceTheEnd> since = search.request.filter().outcomes().isEmpty() || !isHandling()
                ? Map.of()
                : sinceTheEnds(summaries.values());
        return FoundGroup.of(
                hits,
                hits.found().stream()
                        .flatMap(found -> Stream.ofNullable(summaries.get(found.caseId())))
                        .map(summary -> found(
                                summary,
                                texts.getOrDefault(summary.caseId(), List.of()),
                                search.words,
                                Optional.ofNullable(since.get(summary.customerId()))))
                        .toList());
    }

    /** By customer. */
    private Map<Long, SinceTheEnd> sinceTheEnds(Collection<ComplaintSummary> ended) {
        Set<Long> ids = ended.stream().map(ComplaintSummary::customerId).collect(Collectors.toSet());
        Map<Long, ComplaintSummary> open = complaints.latestOpenOf(ids);
        return customers.byIds(ids).values().stream()
                .collect(Collectors.toMap(
                        CustomerDetails::customerId,
                        customer -> new SinceTheEnd(
                                customer.phone(), Optional.ofNullable(open.get(customer.customerId())))));
    }

    private FoundGroup<FoundCustomer> people(Search search) {
        if (!isHandling() || search.request.filter().narrows()) {
            return FoundGroup.none();
        }
        Hits hits = hits(search, FoundKind.CUSTOMER);
        Map<Long, CustomerDetails> details =
                customers.byIds(hits.found().stream().map(Found::id).toList());
        Map<Long, List<String>> notes = source.notesOf(details.keySet());
        return FoundGroup.of(
                hits,
                hits.found().stream()
                        .flatMap(found -> Stream.ofNullable(details.get(found.id())))
                        .map(customer ->
                                found(customer, notes.getOrDefault(customer.customerId(), List.of()), search.words))
                        .toList());
    }

    private FoundGroup<FoundMessage> messages(Search search) {
        if (!isHandling() || search.words.isEmpty()) {
            return FoundGroup.none();
        }
        Hits hits = hits(search, FoundKind.MESSAGE);
        Map<Long, ComplaintSummary> summaries = complaints.summaries(caseIds(hits));
        Map<Long, List<IndexedMessage>> messages = source.messagesOf(summaries.keySet());
        return FoundGroup.of(
                hits,
                hits.found().stream()
                        .flatMap(found -> Stream.ofNullable(summaries.get(found.caseId()))
                                .flatMap(summary -> messages.getOrDefault(found.caseId(), List.of()).stream()
                                        .filter(message -> isOf(found, message))
                                        .map(message -> found(summary, message, search.words))))
                        .toList());
    }

    private static boolean isOf(Found found, IndexedMessage message) {
        return message.id() == found.id()
                && found.source().filter(message.source()::equals).isPresent();
    }

    private Hits hits(Search search, FoundKind what) {
        SearchRequest request = search.request;
        return request.wants(what)
                ? index.find(new SearchQuestion(
                        what,
                        search.words,
                        search.reference,
                        request.filter(),
                        search.hidden,
                        request.begin(),
                        request.atMost()))
                : Hits.none();
    }

    private boolean isHandling() {
        return !Collections.disjoint(actor.get().callers(), HANDLING);
    }

    private static Collection<Long> caseIds(Hits hits) {
        return hits.found().stream().map(Found::caseId).distinct().toList();
    }

    private static FoundCase found(
            ComplaintSummary summary, List<String> texts, SearchWords words, Optional<SinceTheEnd> since) {
        List<Excerpt> excerpts =
                texts.stream().map(text -> Excerpt.of(text, words, LENGTH)).toList();
        int shown = IntStream.range(0, excerpts.size())
                .filter(index -> excerpts.get(index).isFound())
                .findFirst()
                .orElse(0);
        return new FoundCase(
                summary,
                Excerpt.whole(summary.title(), words),
                Excerpt.whole(summary.customerName(), words),
                excerpts.isEmpty() ? Excerpt.of("", words, LENGTH) : excerpts.get(shown),
                shown == 0,
                since);
    }

    private static FoundCustomer found(CustomerDetails customer, List<String> notes, SearchWords words) {
        return new FoundCustomer(
                customer,
                Excerpt.whole(customer.name(), words),
                Excerpt.whole(customer.particulars().organisation(), words),
                Excerpt.whole(customer.email(), words),
                notes.stream()
                        .map(note -> Excerpt.of(note, words, LENGTH))
                        .filter(Excerpt::isFound)
                        .findFirst()
                        .orElseGet(() -> Excerpt.of("", words, LENGTH)));
    }

    private static FoundMessage found(ComplaintSummary summary, IndexedMessage message, SearchWords words) {
        return new FoundMessage(
                summary,
                message.source(),
                message.at(),
                Excerpt.whole(message.title(), words),
                Excerpt.of(message.text(), words, LENGTH));
    }

    /** What one request looks for. */
    private record Search(SearchRequest request, SearchWords words, Optional<String> reference, Set<Long> hidden) {}
}
