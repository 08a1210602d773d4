package org.redress.web.casehistory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.domain.TokenScope;
import org.redress.web.casehistory.EventsResource.Event;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.NeedsScope;

/** What happened to one complaint, for other systems. Source. */
@Path("/v1/complaints/{reference}/events")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Events")
@APIResponse(responseCode = "403", description = "The token lacks the scope COMPLAINTS_READ.")
public class CaseEventsResource {
    @Inject
    TimelineQueries timeline;

    @Inject
    CaseByReference cases;

    /** The events of one complaint. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what happened to a complaint",
            description =
                    "In the order it was recorded. What another case has to do with it is left out where that one is"
                            + " hidden from whom the token works for: a number may be missing then.")
    @APIResponseSchema(Happened.class)
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    public Happened ofComplaint(@PathParam("reference") String reference) {
        ComplaintSummary summary = cases.get(reference);
        return new Happened(timeline.of(summary.caseId()).stream()
                .map(entry -> Event.of(entry, summary.reference()))
                .toList());
    }

    /** The events of a complaint. */
    @Schema(name = "Events")
    public record Happened(List<Event> events) {}
}
