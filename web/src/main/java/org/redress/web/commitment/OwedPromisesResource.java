package org.redress.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.commitment.boundary.OwedPage;
import org.redress.commitment.boundary.OwedPromiseQueries;
import org.redress.commitment.domain.OwedPromise;
import org.redress.commitment.domain.PromiseDue;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromisePosition;
import org.redress.commitment.domain.PromiseState;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.domain.TokenScope;
import org.redress.web.rest.Cursor;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Parameters;

/** What is owed to customers across complaints, for other systems. Source: R-054. */
@Path("/v1/promises")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Promises", description = "Made, kept, moved, withdrawn.")
public class OwedPromisesResource {
    @Inject
    OwedPromiseQueries queries;

    @Inject
    ComplaintQueries complaints;

    @Context
    UriInfo address;

    /** What has still to be kept, or to be put right once it is broken. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what is owed to customers",
            description = "Open promises, and broken ones that nobody has put right: the nearest first, 50 a page; Link"
                    + " with rel=\"next\" leads to the next page. Mine and the teams are those of whom the token works"
                    + " for; teams and house are for supervisors and managers.")
    @APIResponseSchema(OwedPromiseList.class)
    public Response list(
            @Parameter(
                            description =
                                    "What I promised or stands in a case that I own, what stands in the cases of my"
                                            + " teams, everything.",
                            schema = @Schema(ref = "PromiseScope"))
                    @QueryParam("view")
                    @DefaultValue("MINE")
                    String view,
            @Parameter(
                            description = "Whatever its time, over, due by the end of today, by the end of the week.",
                            schema = @Schema(ref = "PromiseDue"))
                    @QueryParam("due")
                    @DefaultValue("ANY")
                    String due,
            @Parameter(description = "Where the page before ended; from its link.")
                    @QueryParam(Cursor.AFTER)
                    @DefaultValue("")
                    String after) {
        PromiseScope scope = Parameters.choice("view", PromiseScope.class, view).orElse(PromiseScope.MINE);
        PromiseDue near = Parameters.choice("due", PromiseDue.class, due).orElse(PromiseDue.ANY);
        Optional<PromisePosition> behind =
                Cursor.read(after).map(cursor -> new PromisePosition(cursor.at(), cursor.number()));
        OwedPage page =
                switch (scope) {
                    case MINE -> queries.mine(near, behind);
                    case TEAM -> queries.ofMyTeams(near, behind);
                    case HOUSE -> queries.ofEverybody(near, behind);
                };
        return Cursor.page(
                listed(page.promises()),
                page.next().map(next -> new Cursor(next.dueAt(), String.valueOf(next.promiseId()))),
                address);
    }

    /** The references in one query; a case that was hidden a moment ago is left out. */
    private OwedPromiseList listed(List<OwedPromise> promises) {
        Map<Long, String> references = complaints.references(
                promises.stream().map(OwedPromise::caseId).distinct().toList());
        return new OwedPromiseList(promises.stream()
                .flatMap(promise -> Stream.ofNullable(references.get(promise.caseId()))
                        .map(reference -> OwedPromiseInList.of(promise, reference)))
                .toList());
    }

    /** A page of what is owed. */
    @Schema(name = "OwedPromises")
    public record OwedPromiseList(List<OwedPromiseInList> promises) {}

    /**
     * A promise that has still to be kept, or to be put right.
     *
     * @param id its id, as in its address under the complaint
     * @param reference the reference of the complaint
     * @param method how the customer hears of it, where she does
     * @param doneBy who does it, where that is somebody else than whoever promised
     * @param originalDueAt its first time
     */
    @Schema(name = "OwedPromise")
    public record OwedPromiseInList(
            long id,
            String reference,
            PromiseKind kind,
            String what,
            Optional<ContactMethod> method,
            Optional<String> doneBy,
            long promisedBy,
            Instant dueAt,
            Instant originalDueAt,
            PromiseState state) {
        static OwedPromiseInList of(OwedPromise promise, String reference) {
            return new OwedPromiseInList(
                    promise.promiseId(),
                    reference,
                    promise.kind(),
                    promise.what(),
                    Optional.ofNullable(promise.method()),
                    Optional.ofNullable(promise.doneBy()),
                    promise.promisedBy(),
                    promise.dueAt(),
                    promise.originalDueAt(),
                    promise.state());
        }
    }
}
