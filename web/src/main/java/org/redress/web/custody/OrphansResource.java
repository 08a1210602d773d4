package org.redress.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.custody.boundary.CustodyQueries;
import org.redress.custody.boundary.CustodyService;
import org.redress.custody.boundary.Orphan;
import org.redress.custody.domain.OrphanReason;
import org.redress.identity.domain.TokenScope;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Open complaints that nobody would come back to, for other systems. */
@Path("/v1/orphans")
@RequestScoped
@NeedsScope(TokenScope.WORK)
@Tag(
        name = "Orphans",
        description = "Open complaints that lack somebody, something ahead or a process; for supervisors.")
public class OrphansResource {
    @Inject
    CustodyQueries queries;

    @Inject
    CustodyService custody;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    /** All of them. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find open complaints that nobody would come back to",
            description = "All open complaints are looked at; those that lack nothing are left out.")
    @APIResponseSchema(OrphanList.class)
    public OrphanList list() {
        List<Orphan> found = queries.orphans();
        Map<Long, String> references =
                complaints.references(found.stream().map(Orphan::caseId).toList());
        return new OrphanList(found.stream()
                .flatMap(orphan -> Stream.ofNullable(references.get(orphan.caseId()))
                        .map(reference -> new OrphanInList(reference, orphan.reasons(), orphan.isMended())))
                .toList());
    }

    /** Mends one. */
    @POST
    @Path("/{reference}/mend")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mend what a complaint lacks",
            description = "As far as the product can; a list tells the rest.")
    @APIResponse(responseCode = "204", description = "It is mended as far as that goes.")
    @APIResponse(responseCode = "404", description = "There is no such complaint, or not for whom the token works.")
    @APIResponse(responseCode = "409", description = "It is not open.")
    public Response mend(@PathParam("reference") String reference) {
        return once.change(() -> {
            custody.mend(cases.id(reference));
            return Answers.done();
        });
    }

    /** What was found. */
    @Schema(name = "Orphans")
    public record OrphanList(List<OrphanInList> orphans) {}

    /**
     * An open complaint that lacks something.
     *
     * @param mendable whether the product can mend any of it
     */
    @Schema(name = "Orphan")
    public record OrphanInList(String reference, List<OrphanReason> reasons, boolean mendable) {}
}
