package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.integration.domain.Answer;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.worklist.boundary.NextTaskService;
import org.redress.worklist.boundary.WorkItem;

/** What is to be done next, for other systems. Source. */
@Path("/v1/work-items/next")
@RequestScoped
@NeedsScope(TokenScope.WORK)
@Tag(name = "Work list")
@APIResponse(
        responseCode = "403",
        description = "The token lacks the scope WORK, or whom it works for may not do this.")
public class NextTaskResource {
    @Inject
    NextTaskService next;

    @Inject
    ComplaintQueries complaints;

    @Inject
    WorkingHours hours;

    @Inject
    Once once;

    @Inject
    Clock clock;

    /** Takes the next task. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take the next task",
            description =
                    "Of those that wait for whom the token works for, the one with the least working time left that"
                            + " nothing speaks against her doing. Of two who ask at once each gets another one. With an"
                            + " Idempotency-Key it can be sent again without taking another one.")
    @APIResponse(responseCode = "200", description = "workItem is hers.")
    @APIResponse(responseCode = "204", description = "Nothing waits for her.")
    @APIResponse(responseCode = "409", description = "She has as many in hand as she is meant to have, or is away.")
    public Response take(
            @Parameter(description = "true takes it however many she has in hand.")
                    @QueryParam("beyond")
                    @DefaultValue("false")
                    boolean beyond) {
        return once.change(() ->
                (beyond ? next.takeBeyond() : next.take()).map(this::taken).orElseGet(Answers::done));
    }

    private Answer taken(WorkItem item) {
        OpenTask task = OpenTask.of(
                item,
                complaints.details(item.caseId()).reference(),
                hours.between(clock.instant(), item.time().countsAt()));
        return Answers.done(Json.createObjectBuilder().add("workItem", Answers.json(task)));
    }
}
