package org.redress.web.solution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.commitment.domain.Remedy;
import org.redress.identity.domain.TokenScope;
import org.redress.solution.boundary.AlternativeNotFound;
import org.redress.solution.boundary.AlternativeService;
import org.redress.solution.boundary.AlternativeView;
import org.redress.solution.boundary.ProposeSolution;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Plan B of a complaint, for other systems. Source: R-079. */
@Path("/v1/complaints/{reference}/alternatives")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Alternatives", description = "Plan B: solutions that stand ready for the case that the present one fails.")
@APIResponse(responseCode = "404", description = "There is no such complaint or alternative, or not for whom it works.")
public class AlternativesResource {
    @Inject
    SolutionQueries queries;

    @Inject
    AlternativeService alternatives;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** What stands ready. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Read the alternatives of a complaint",
            description = "Those that stand ready, in the order in which they are taken.")
    @APIResponseSchema(AlternativeList.class)
    public AlternativeList list(@PathParam("reference") String reference) {
        return new AlternativeList(queries.alternativesOf(cases.id(reference)).stream()
                .map(AlternativeInList::of)
                .toList());
    }

    /** Keeps one more ready. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep an alternative ready",
            description = "Behind those that stand ready already. Needs an Idempotency-Key.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ProposeSolution")))
    @APIResponseSchema(
            value = KeptAlternative.class,
            responseCode = "201",
            responseDescription = "It stands ready; alternative is the id.")
    @APIResponse(responseCode = "409", description = "Policy does not allow it, or the complaint has ended.")
    public Response keepReady(@PathParam("reference") String reference, ProposeSolution alternative) {
        return once.make(() -> {
            long kept = alternatives.keepReady(cases.id(reference), alternative);
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("alternative", kept));
        });
    }

    /** Keeps one ready no more. */
    @POST
    @Path("/{alternative}/drop")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do not keep an alternative ready any more")
    @APIResponse(responseCode = "204", description = "It stands ready no more.")
    public Response drop(@PathParam("reference") String reference, @PathParam("alternative") long alternativeId) {
        return once.change(() -> {
            requireReady(reference, alternativeId);
            alternatives.drop(alternativeId);
            return Answers.done();
        });
    }

    private void requireReady(String reference, long alternativeId) {
        cases.requirePart(
                reference,
                queries::alternativesOf,
                each -> each.alternativeId() == alternativeId,
                AlternativeNotFound::new);
    }

    /** The alternatives of a complaint. */
    @Schema(name = "Alternatives")
    public record AlternativeList(List<AlternativeInList> alternatives) {}

    /**
     * One alternative, as other systems see it.
     *
     * @param amount what it costs, in the currency
     * @param toldToCustomer the words in which she will hear of it
     * @param preparedBy the staff member in whose name it is proposed when it is taken
     */
    @Schema(name = "Alternative")
    public record AlternativeInList(
            long id,
            Remedy remedy,
            BigDecimal amount,
            String currency,
            String description,
            String toldToCustomer,
            long preparedBy,
            Instant preparedAt) {
        static AlternativeInList of(AlternativeView view) {
            return new AlternativeInList(
                    view.alternativeId(),
                    view.remediation().remedy(),
                    view.remediation().amount().amount(),
                    view.remediation().amount().currency().getCurrencyCode(),
                    view.remediation().description(),
                    view.remediation().toldToCustomer(),
                    view.preparedBy(),
                    view.preparedAt());
        }
    }

    /** It stands ready: the id. */
    @Schema(name = "KeptAlternative")
    public record KeptAlternative(long alternative) {}
}
