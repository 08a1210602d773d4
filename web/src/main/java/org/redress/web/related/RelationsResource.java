package org.redress.web.related;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.redress.identity.domain.TokenScope;
import org.redress.related.boundary.CaseLinkService;
import org.redress.related.boundary.LinkCases;
import org.redress.related.boundary.LinkNotFound;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.related.boundary.RelatedCases.Linked;
import org.redress.related.boundary.RelatedCases.TakenIn;
import org.redress.related.domain.LinkKind;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Complaints that belong together, for other systems. Source. */
@Path("/v1/complaints/{reference}/related")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Related complaints", description = "Linked, merged, parted.")
@APIResponse(responseCode = "404", description = "There is no such complaint or link, or not for whom it works.")
public class RelationsResource {
    @Inject
    RelatedCaseQueries queries;

    @Inject
    CaseLinkService links;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** What belongs together with it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Read what belongs together with a complaint",
            description = "Links, and what was merged into it.")
    @APIResponseSchema(LinkList.class)
    public LinkList list(@PathParam("reference") String reference) {
        var all = queries.ofCase(cases.id(reference));
        return new LinkList(
                all.links().stream().map(LinkInList::of).toList(),
                all.takenIn().stream().map(MergedInList::of).toList());
    }

    /** Links it with another one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Link two complaints", description = "Whoever the customers are. Needs an Idempotency-Key.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewRelation")))
    @APIResponseSchema(
            value = MadeRelation.class,
            responseCode = "201",
            responseDescription = "Linked; link is the id.")
    @APIResponse(responseCode = "409", description = "They are linked already, or are the same complaint.")
    public Response link(@PathParam("reference") String reference, NewRelation link) {
        return once.make(() -> {
            long made =
                    links.link(new LinkCases(cases.id(reference), cases.id(link.other()), link.kind(), link.reason()));
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("link", made));
        });
    }

    /** They do not belong together after all. */
    @POST
    @Path("/{link}/remove")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Remove a link", description = "That it stood stays in the history of both.")
    @APIResponse(responseCode = "204", description = "It is removed.")
    public Response unlink(@PathParam("reference") String reference, @PathParam("link") long linkId) {
        return once.change(() -> {
            cases.requirePart(
                    reference, id -> queries.ofCase(id).links(), each -> each.linkId() == linkId, LinkNotFound::new);
            links.unlink(linkId);
            return Answers.done();
        });
    }

    /** What belongs together with a complaint. */
    @Schema(name = "RelatedComplaints")
    public record LinkList(List<LinkInList> links, List<MergedInList> merged) {}

    /**
     * One link.
     *
     * @param other the reference of the other complaint
     * @param fromOther whether the link was made from the other one, so that its kind reads the other way round
     */
    @Schema(name = "ComplaintRelation")
    public record LinkInList(
            long id, String other, LinkKind kind, boolean fromOther, String reason, long linkedBy, Instant linkedAt) {
        static LinkInList of(Linked link) {
            return new LinkInList(
                    link.linkId(),
                    link.other().reference(),
                    link.kind(),
                    link.fromOther(),
                    link.reason(),
                    link.linkedBy(),
                    link.linkedAt());
        }
    }

    /**
     * A complaint that was merged into this one.
     *
     * @param undoUntil until when that can be taken back
     */
    @Schema(name = "MergedComplaint")
    public record MergedInList(String reference, String reason, long mergedBy, Instant mergedAt, Instant undoUntil) {
        static MergedInList of(TakenIn merged) {
            return new MergedInList(
                    merged.reference(), merged.reason(), merged.mergedBy(), merged.mergedAt(), merged.undoUntil());
        }
    }

    /**
     * A link to be made.
     *
     * @param other the reference of the other complaint
     * @param kind how this one is linked to the other
     */
    @Schema(name = "NewRelation")
    public record NewRelation(
            @NotBlank String other,
            @NotNull LinkKind kind,
            @NotBlank @Size(max = 500) String reason) {}

    /** Linked: the id. */
    @Schema(name = "MadeRelation")
    public record MadeRelation(long link) {}
}
