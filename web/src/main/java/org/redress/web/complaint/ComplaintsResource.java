package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintPage;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.Note;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.domain.ComplaintFilter;
import org.redress.complaint.domain.ComplaintPosition;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.NoteKind;
import org.redress.identity.domain.TokenScope;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.web.rest.Answers;
import org.redress.web.rest.Cursor;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.rest.Parameters;
import org.redress.web.rest.Tagged;
import org.redress.worklist.domain.Phase;

/** Complaints for other systems, through the same doors as the pages. Source. */
@Path("/v1/complaints")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Complaints", description = "Registered, found, read; with notes beside them.")
public class ComplaintsResource {
    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintQueries queries;

    @Inject
    RelatedCaseQueries related;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    @Context
    Request request;

    /** Registers what a customer came with. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_WRITE)
    @Operation(
            summary = "Register a complaint",
            description = "Or an enquiry, a request, a compliment. Whom the token works for owns it. The customer is"
                    + " acknowledged in the same step.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "RegisterComplaint")))
    @APIResponseSchema(
            value = RegisteredComplaint.class,
            responseCode = "201",
            responseDescription = "Registered; Location has its address.")
    @APIResponse(responseCode = "422", description = "Something in the body does not fit; errors says what.")
    @APIResponse(responseCode = "428", description = "There is no Idempotency-Key.")
    public Response register(RegisterComplaint command) {
        return once.make(() -> {
            Registered made = complaints.register(command);
            return Answers.made(
                    address.getBaseUriBuilder()
                            .path(ComplaintsResource.class)
                            .path(made.reference())
                            .build(),
                    Json.createObjectBuilder().add("reference", made.reference()));
        });
    }

    /** Finds complaints. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find complaints",
            description = "The latest received first, 50 a page; Link with rel=\"next\" leads to the next page.")
    @APIResponseSchema(ComplaintList.class)
    public Response find(
            @Parameter(description = "This reference alone; the other parameters count for nothing then.")
                    @QueryParam("reference")
                    @DefaultValue("")
                    String reference,
            @Parameter(description = "Words of the title.") @QueryParam("words") @DefaultValue("") String words,
            @Parameter(schema = @Schema(ref = "ComplaintStatus")) @QueryParam("status") @DefaultValue("") String status,
            @Parameter(description = "The code of a team.") @QueryParam("team") @DefaultValue("") String team,
            @Parameter(
                            description = "A phase in which something is to be done for it now.",
                            schema = @Schema(ref = "Phase"))
                    @QueryParam("phase")
                    @DefaultValue("")
                    String phase,
            @Parameter(schema = @Schema(ref = "ContactKind")) @QueryParam("kind") @DefaultValue("") String kind,
            @Parameter(description = "Received then or later, like 2026-09-21T00:00:00Z.")
                    @QueryParam("receivedFrom")
                    @DefaultValue("")
                    String receivedFrom,
            @Parameter(description = "Received before.") @QueryParam("receivedBefore") @DefaultValue("")
                    String receivedBefore,
            @Parameter(description = "Where the page before ended; from its link.")
                    @QueryParam(Cursor.AFTER)
                    @DefaultValue("")
                    String after) {
        if (!reference.isBlank()) {
            return Response.ok(new ComplaintList(cases.find(reference).stream()
                            .map(FoundComplaint::of)
                            .toList()))
                    .build();
        }
        ComplaintFilter filter = new ComplaintFilter(
                Parameters.text(words),
                Parameters.choice("status", ComplaintStatus.class, status),
                Parameters.text(team),
                Parameters.choice("phase", Phase.class, phase),
                Parameters.choice("kind", ContactKind.class, kind),
                Parameters.moment("receivedFrom", receivedFrom),
                Parameters.moment("receivedBefore", receivedBefore));
        ComplaintPage page = queries.search(
                filter, Cursor.read(after).map(cursor -> new ComplaintPosition(cursor.at(), cursor.number())));
        return Cursor.page(
                new ComplaintList(
                        page.complaints().stream().map(FoundComplaint::of).toList()),
                page.next().map(next -> new Cursor(next.receivedAt(), String.valueOf(next.caseId()))),
                address);
    }

    /** Everything about one complaint. */
    @GET
    @Path("/{reference}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a complaint",
            description =
                    "With If-None-Match, 304 while nothing has changed. One that was merged is read as the one in which"
                            + " it goes on.")
    @APIResponseSchema(WholeComplaint.class)
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    public Response get(@PathParam("reference") String reference) {
        return Tagged.answer(whole(cases.id(reference)), request);
    }

    private WholeComplaint whole(long caseId) {
        return WholeComplaint.of(
                queries.details(caseId),
                queries.references(related.takenIn(caseId)).values().stream()
                        .sorted()
                        .toList());
    }

    /** The notes beside a complaint. */
    @GET
    @Path("/{reference}/notes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the notes of a complaint", description = "Newest first.")
    @APIResponseSchema(NoteList.class)
    public NoteList notes(@PathParam("reference") String reference) {
        return new NoteList(
                queries.notes(cases.id(reference)).stream().map(NoteInList::of).toList());
    }

    /** Writes something down beside a complaint. */
    @POST
    @Path("/{reference}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_WRITE)
    @Operation(summary = "Add a note", description = "Needs an Idempotency-Key.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(responseCode = "204", description = "It is written down.")
    public Response addNote(@PathParam("reference") String reference, NewNote note) {
        return once.make(() -> {
            complaints.addNote(cases.id(reference), note.kind().orElse(NoteKind.FACT), note.text());
            return Answers.done();
        });
    }

    /** The customer does not pursue it. */
    @POST
    @Path("/{reference}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_WRITE)
    @Operation(summary = "Withdraw a complaint", description = "The customer does not pursue it, for this reason.")
    @APIResponse(responseCode = "204", description = "The case has ended.")
    @APIResponse(responseCode = "409", description = "It has ended already.")
    public Response withdraw(@PathParam("reference") String reference, Withdrawal withdrawal) {
        return once.change(() -> {
            complaints.withdraw(cases.id(reference), withdrawal.reason());
            return Answers.done();
        });
    }

    /** What was registered. */
    @Schema(name = "RegisteredComplaint")
    public record RegisteredComplaint(String reference) {}

    /** A page of complaints. */
    @Schema(name = "Complaints")
    public record ComplaintList(List<FoundComplaint> complaints) {}

    /** The notes of a complaint. */
    @Schema(name = "Notes")
    public record NoteList(List<NoteInList> notes) {}

    /**
     * One note.
     *
     * @param writtenBy the staff member; nobody where the customer wrote it herself
     */
    @Schema(name = "Note")
    public record NoteInList(Optional<NoteKind> kind, String text, Optional<Long> writtenBy, Instant writtenAt) {
        static NoteInList of(Note note) {
            return new NoteInList(note.kind(), note.text(), note.writtenBy(), note.writtenAt());
        }
    }

    /**
     * A note to be written.
     *
     * @param kind a fact where it is left out
     */
    @Schema(name = "NewNote")
    public record NewNote(Optional<NoteKind> kind, @NotBlank String text) {}

    /** Why the customer does not pursue it. */
    @Schema(name = "Withdrawal")
    public record Withdrawal(@NotBlank String reason) {}
}
