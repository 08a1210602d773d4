package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.Cursor;
import org.redress.web.rest.FormEndpoints;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.rest.Parameters;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListPage;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListQuestion;
import org.redress.worklist.boundary.WorkListService;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListView;

/** The work list for other systems: the views of the inbox, and the forms that complete its tasks. Source. */
@Path("/v1/work-items")
@RequestScoped
@NeedsScope(TokenScope.WORK)
@Tag(name = "Work list", description = "Tasks: found, taken, given back, completed with the data of their form.")
@APIResponse(
        responseCode = "403",
        description = "The token lacks the scope WORK, or whom it works for may not do this.")
public class WorkItemsResource {
    @Inject
    WorkListQueries workList;

    @Inject
    WorkListService work;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseByReference cases;

    @Inject
    FormEndpoints forms;

    @Inject
    Once once;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    @Context
    UriInfo address;

    /** One view of the work list. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the work list",
            description = "By countsAt, the nearest first, and behind all others what waits for somebody else;"
                    + " 50 a page. Link with rel=\"next\" leads to the next page. Mine, the"
                    + " teams and the roles are those of whom the token works for.")
    @APIResponseSchema(TaskList.class)
    public Response list(
            @Parameter(
                            description = "What is with me, what waits for my roles in my teams, all of my teams, what"
                                    + " is due today, what waits for the customer, what is escalated, what nobody has"
                                    + " taken, everything.",
                            schema = @Schema(ref = "WorkListView"))
                    @QueryParam("view")
                    @DefaultValue("QUEUE")
                    String view,
            @Parameter(schema = @Schema(ref = "Phase")) @QueryParam("phase") @DefaultValue("") String phase,
            @Parameter(description = "Like HIGH.") @QueryParam("severity") @DefaultValue("") String severity,
            @Parameter(description = "The code of a team.") @QueryParam("team") @DefaultValue("") String team,
            @Parameter(description = "The id of a member of staff: what is with her.")
                    @QueryParam("holder")
                    @DefaultValue("")
                    String holder,
            @Parameter(description = "Like CORE: what the customer means to us.", schema = @Schema(ref = "Grade"))
                    @QueryParam("grade")
                    @DefaultValue("")
                    String grade,
            @Parameter(description = "Like BOOK: what the complaint came as.", schema = @Schema(ref = "Medium"))
                    @QueryParam("medium")
                    @DefaultValue("")
                    String medium,
            @Parameter(description = "Only the tasks of this complaint; view and the rest count for nothing then.")
                    @QueryParam("reference")
                    @DefaultValue("")
                    String reference,
            @Parameter(description = "Where the page before ended; from its link.")
                    @QueryParam(Cursor.AFTER)
                    @DefaultValue("")
                    String after) {
        if (!reference.isBlank()) {
            return Response.ok(ofCase(reference)).build();
        }
        WorkListQuestion question = new WorkListQuestion(
                Parameters.choice("view", WorkListView.class, view).orElse(WorkListView.QUEUE),
                new Narrowing(
                        Parameters.choice("phase", Phase.class, phase),
                        Parameters.text(severity),
                        Parameters.text(team),
                        Parameters.id("holder", holder),
                        Parameters.choice("grade", Grade.class, grade),
                        Parameters.choice("medium", Medium.class, medium)));
        WorkListPage page =
                workList.page(question, Cursor.read(after).map(cursor -> PageEnd.of(cursor.at(), cursor.id())));
        return Cursor.page(
                tasks(page.items()), page.next().map(next -> new Cursor(next.countsAt(), PageEnd.key(next))), address);
    }

    /** One task, and how it is completed. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a task and its form",
            description = "outcomes names each way to complete it, with the JSON schema of the body to send.")
    @APIResponse(responseCode = "200", description = "workItem, and outcomes with name, summary and schema.")
    @APIResponse(responseCode = "404", description = "It is not open any more, or not for whom the token works.")
    public Response get(@PathParam("id") String id) {
        WorkItem item = workList.item(id);
        OpenTask task = task(item, reference(item));
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("workItem", Answers.json(task))
                .add("outcomes", forms.described(item.formKey()));
        return Response.ok(body.build().toString()).build();
    }

    /** Takes a task. */
    @POST
    @Path("/{id}/claim")
    @Operation(summary = "Take a task", description = "It is with whom the token works for then.")
    @APIResponse(responseCode = "204", description = "It is hers.")
    @APIResponse(responseCode = "409", description = "Somebody else was first.")
    public Response claim(@PathParam("id") String id) {
        return once.change(() -> {
            work.claim(id);
            return Answers.done();
        });
    }

    /** Gives a task back. */
    @POST
    @Path("/{id}/release")
    @Operation(summary = "Give a task back to its queue")
    @APIResponse(responseCode = "204", description = "It waits for somebody again.")
    @APIResponse(responseCode = "409", description = "It is with somebody else, or with nobody.")
    public Response release(@PathParam("id") String id) {
        return once.change(() -> {
            work.release(id);
            return Answers.done();
        });
    }

    /** Completes a task with the data of its form. */
    @POST
    @Path("/{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Complete a task",
            description = "Claim it first. The body is what the schema of the outcome says; read the task for it. With"
                    + " an Idempotency-Key it can be sent again without harm.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FormData")))
    @APIResponse(responseCode = "200", description = "Done; reference names the complaint, whose next tasks follow.")
    @APIResponse(responseCode = "404", description = "It is not open any more, or not for whom the token works.")
    @APIResponse(
            responseCode = "409",
            description = "It is with nobody, or with somebody else; or the case refuses it.")
    @APIResponse(responseCode = "422", description = "Something in the body does not fit; errors says what.")
    public Response complete(
            @PathParam("id") String id,
            @Parameter(description = "How it ends; may be left out where there is only one way.")
                    @QueryParam("outcome")
                    @DefaultValue("")
                    String outcome,
            byte[] body) {
        return once.change(() -> {
            WorkItem item = workList.item(id);
            String reference = reference(item);
            forms.completion(item.formKey(), outcome, id, body).run();
            return Answers.done(Json.createObjectBuilder().add("reference", reference));
        });
    }

    private TaskList ofCase(String reference) {
        ComplaintSummary summary = cases.get(reference);
        return new TaskList(workList.ofCase(summary.caseId()).stream()
                .map(item -> task(item, summary.reference()))
                .toList());
    }

    /** The references in one query; a case that was hidden a moment ago is left out. */
    private TaskList tasks(List<WorkItem> items) {
        Map<Long, String> references = complaints.references(
                items.stream().map(WorkItem::caseId).distinct().toList());
        return new TaskList(items.stream()
                .flatMap(item ->
                        Stream.ofNullable(references.get(item.caseId())).map(reference -> task(item, reference)))
                .toList());
    }

    private OpenTask task(WorkItem item, String reference) {
        return OpenTask.of(
                item, reference, hours.between(clock.instant(), item.time().countsAt()));
    }

    private String reference(WorkItem item) {
        return complaints.details(item.caseId()).reference();
    }

    /** A page of tasks. */
    @Schema(name = "WorkItems")
    public record TaskList(List<OpenTask> workItems) {}
}
