package org.redress.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Severity;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.TokenScope;
import org.redress.search.boundary.FoundCase;
import org.redress.search.boundary.FoundCustomer;
import org.redress.search.boundary.FoundMessage;
import org.redress.search.boundary.SearchIndexService;
import org.redress.search.boundary.SearchQueries;
import org.redress.search.boundary.SearchRequest;
import org.redress.search.boundary.SearchResult;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.Excerpt;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.MessageSource;
import org.redress.search.domain.SearchFilter;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.rest.ScopeGuard;
import org.redress.worklist.domain.Phase;

/** The search for other systems, through the same door as the page. Source. */
@Path("/v1/search")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Search", description = "Cases, customers and messages by words, typing errors forgiven.")
public class SearchResource {
    @Inject
    SearchQueries queries;

    @Inject
    SearchIndexService index;

    @Inject
    Once once;

    @Inject
    CurrentActor currentActor;

    /** Finds what fits best; what is looked for may name people, and therefore stands in no address. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Search",
            description = "Each word must be found, in any order, or begun with three letters, or with a letter wrong"
                    + " where fewer than five fit otherwise;"
                    + " a reference and a telephone number in any writing. The best first: the reference, names, words as"
                    + " they are; among equals open before ended, then the newest, of those looked for by how or since when"
                    + " they ended that which ended last. What narrows also finds without words: the cases about one product,"
                    + " or those that ended without agreement. What changes is found two seconds later at"
                    + " the latest. Customers are left out where anything narrows, and for a token without CUSTOMERS_READ. Nothing changes, so it needs no"
                    + " Idempotency-Key.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "SearchFor")))
    @APIResponseSchema(SearchAnswer.class)
    public SearchAnswer find(SearchFor asked) {
        SearchAnswer answer = SearchAnswer.of(queries.find(asked.request()));
        return ScopeGuard.opens(currentActor.get(), TokenScope.CUSTOMERS_READ) ? answer : answer.withoutCustomers();
    }

    /** Makes the indexes anew. */
    @POST
    @Path("/rebuild")
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.WORK)
    @Operation(
            summary = "Make the search indexes anew",
            description =
                    "For administrators: every server makes its index anew from the database and answers from the one it"
                            + " has meanwhile.")
    @APIResponse(responseCode = "204", description = "Each server begins within a few seconds.")
    public Response rebuild() {
        return once.change(() -> {
            index.rebuild();
            return Answers.done();
        });
    }

    /**
     * What is looked for.
     *
     * @param words may be empty where anything narrows
     * @param only one kind alone, 20 a page; without it the best five of each
     * @param page from 1 to 25
     * @param team the code of a team
     * @param receivedFrom received then or later
     * @param receivedBefore received before
     * @param product words that all stand, as they are, in what the case calls the thing it is about
     * @param outcomes how a case that has ended did the last time, any of them; what ended last comes first then
     * @param endedFrom ended then or later, and still so
     */
    @Schema(name = "SearchFor")
    public record SearchFor(
            @NotNull String words,
            Optional<FoundKind> only,
            Optional<Integer> page,
            Optional<CaseState> state,
            Optional<Phase> phase,
            Optional<String> team,
            Optional<Severity> severity,
            Optional<Channel> channel,
            Optional<ContactKind> kind,
            Optional<Instant> receivedFrom,
            Optional<Instant> receivedBefore,
            Optional<@Size(max = SearchRequest.LONGEST) String> product,
            Set<ClosureOutcome> outcomes,
            Optional<Instant> endedFrom) {
        SearchRequest request() {
            return new SearchRequest(
                    words,
                    new SearchFilter(
                            state,
                            phase,
                            team,
                            severity,
                            channel,
                            kind,
                            receivedFrom,
                            receivedBefore,
                            product,
                            outcomes,
                            endedFrom,
                            Optional.empty()),
                    only,
                    page.orElse(1));
        }
    }

    /**
     * What was found.
     *
     * @param ready false while the server makes its first index and finds nothing yet
     */
    @Schema(name = "SearchAnswer")
    public record SearchAnswer(
            boolean ready,
            long caseCount,
            List<CaseHit> cases,
            long customerCount,
            List<CustomerHit> customers,
            long messageCount,
            List<MessageHit> messages) {
        static SearchAnswer of(SearchResult result) {
            return new SearchAnswer(
                    result.ready(),
                    result.cases().count(),
                    result.cases().shown().stream().map(CaseHit::of).toList(),
                    result.customers().count(),
                    result.customers().shown().stream().map(CustomerHit::of).toList(),
                    result.messages().count(),
                    result.messages().shown().stream().map(MessageHit::of).toList());
        }

        /** The same for whoever may not find customers. */
        SearchAnswer withoutCustomers() {
            return new SearchAnswer(ready, caseCount, cases, 0, List.of(), messageCount, messages);
        }
    }

    /**
     * A case that was found.
     *
     * @param excerpt a piece of what is said in it, around what was found, as plain text
     */
    @Schema(name = "CaseHit")
    public record CaseHit(
            String reference,
            String title,
            ComplaintStatus status,
            ContactKind kind,
            Optional<Severity> severity,
            String team,
            long customerId,
            String customerName,
            Instant receivedAt,
            String excerpt) {
        static CaseHit of(FoundCase found) {
            return new CaseHit(
                    found.summary().reference(),
                    found.summary().title(),
                    found.summary().status(),
                    found.summary().kind(),
                    found.summary().severity(),
                    found.summary().team(),
                    found.summary().customerId(),
                    found.summary().customerName(),
                    found.summary().receivedAt(),
                    plain(found.excerpt()));
        }
    }

    /** A customer who was found. */
    @Schema(name = "CustomerHit")
    public record CustomerHit(long customerId, String name, String organisation, String phone, String email) {
        static CustomerHit of(FoundCustomer found) {
            return new CustomerHit(
                    found.details().customerId(),
                    found.details().name(),
                    found.details().particulars().organisation(),
                    found.details().phone(),
                    found.details().email());
        }
    }

    /**
     * A message that was found.
     *
     * @param reference the case it belongs to
     * @param title the subject of a letter, the question of an answer; empty where there is none
     * @param excerpt a piece of it around what was found, as plain text
     */
    @Schema(name = "MessageHit")
    public record MessageHit(String reference, MessageSource source, Instant at, String title, String excerpt) {
        static MessageHit of(FoundMessage found) {
            return new MessageHit(
                    found.ofCase().reference(),
                    found.source(),
                    found.at(),
                    plain(found.title()),
                    plain(found.excerpt()));
        }
    }

    private static String plain(Excerpt excerpt) {
        return excerpt.parts().stream().map(Excerpt.Part::text).collect(Collectors.joining());
    }
}
