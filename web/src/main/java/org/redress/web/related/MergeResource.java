package org.redress.web.related;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.related.boundary.CaseMergeService;
import org.redress.related.boundary.MergeCases;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Complaints that belong together, for other systems. Source. */
@Path("/v1/complaints/{reference}/merge")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Related complaints", description = "Linked, merged, parted.")
@APIResponse(responseCode = "404", description = "There is no such complaint or link, or not for whom it works.")
public class MergeResource {
    @Inject
    CaseMergeService merges;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    /** It goes on in another one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Merge a complaint into another one of the same customer",
            description =
                    "What was said, written and attached stays with it and is shown with the other one. What she was"
                            + " promised to hear is owed there. She is told once.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewMerge")))
    @APIResponse(responseCode = "204", description = "It goes on in the other one; its reference leads there.")
    @APIResponse(
            responseCode = "409",
            description =
                    "One of them has ended, they are of different customers, or something of it is still under way.")
    public Response merge(@PathParam("reference") String reference, NewMerge merge) {
        return once.change(() -> {
            merges.merge(new MergeCases(cases.itself(reference), cases.id(merge.into()), merge.reason()));
            return Answers.done();
        });
    }

    /** It was not the same after all. */
    @POST
    @Path("/undo")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a merge back",
            description = "The reference is that of the complaint that was merged. It goes on in a new run.")
    @APIResponse(responseCode = "204", description = "It goes on by itself.")
    @APIResponse(responseCode = "409", description = "It is too late, or it goes on in no other one.")
    public Response undo(@PathParam("reference") String reference) {
        return once.change(() -> {
            merges.undo(cases.itself(reference));
            return Answers.done();
        });
    }

    /**
     * A merge to be made.
     *
     * @param into the reference of the complaint in which it goes on
     */
    @Schema(name = "NewMerge")
    public record NewMerge(
            @NotBlank String into,
            @NotBlank @Size(max = 500) String reason) {}
}
