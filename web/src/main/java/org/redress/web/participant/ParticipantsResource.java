package org.redress.web.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.commitment.domain.DayAndHour;
import org.redress.identity.domain.TokenScope;
import org.redress.participant.boundary.AskParticipant;
import org.redress.participant.boundary.GiveDate;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.ParticipantService;
import org.redress.participant.boundary.RequestNotFound;
import org.redress.participant.boundary.RequestView;
import org.redress.participant.domain.RequestKind;
import org.redress.participant.domain.RequestState;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** What suppliers and departments are asked for in a complaint, for other systems. Source, W-17. */
@Path("/v1/complaints/{reference}/participants")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Participants", description = "Suppliers and departments: asked, reminded, another date, no longer needed.")
@APIResponse(responseCode = "404", description = "There is no such complaint or request, or not for whom it works.")
public class ParticipantsResource {
    @Inject
    ParticipantQueries queries;

    @Inject
    ParticipantService participants;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** Everything that was asked for. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read what participants are asked for", description = "The oldest first.")
    @APIResponseSchema(RequestList.class)
    public RequestList list(@PathParam("reference") String reference) {
        return new RequestList(queries.ofCase(cases.id(reference)).stream()
                .map(RequestInList::of)
                .toList());
    }

    /** Asks somebody for something. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask a supplier or a department", description = "Needs an Idempotency-Key.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewParticipantRequest")))
    @APIResponseSchema(
            value = AskedRequest.class,
            responseCode = "201",
            responseDescription = "Asked; request is the id.")
    @APIResponse(
            responseCode = "409",
            description = "The date has passed, or it usually takes them longer: ask for an urgent order.")
    public Response ask(@PathParam("reference") String reference, NewRequest asked) {
        return once.make(() -> {
            long request = participants.ask(asked.command(cases.id(reference)));
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("request", request));
        });
    }

    /** It is reminded of. */
    @POST
    @Path("/{request}/remind")
    @Operation(summary = "Remind of a request", description = "The reminder is written at once.")
    @APIResponse(responseCode = "204", description = "It is written.")
    @APIResponse(responseCode = "409", description = "The request is over.")
    public Response remind(@PathParam("reference") String reference, @PathParam("request") long requestId) {
        return once.change(() -> {
            requireKnown(reference, requestId);
            participants.remind(requestId);
            return Answers.done();
        });
    }

    /** The participant gave a date of its own. */
    @POST
    @Path("/{request}/date")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record the participant's own date",
            description =
                    "From now on that one counts. Send along the date that you read, seen, and none is replaced that"
                            + " somebody else recorded since.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "GiveDate")))
    @APIResponse(responseCode = "204", description = "It is recorded; the first date stays on record.")
    @APIResponse(
            responseCode = "409",
            description = "The date has passed, the request is over, or another was recorded since.")
    public Response giveDate(
            @PathParam("reference") String reference, @PathParam("request") long requestId, GiveDate date) {
        return once.change(() -> {
            requireKnown(reference, requestId);
            participants.giveDate(requestId, date);
            return Answers.done();
        });
    }

    /** It is no longer needed. */
    @POST
    @Path("/{request}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a request back", description = "The participant hears that it is no longer needed.")
    @APIResponse(responseCode = "204", description = "It is taken back.")
    @APIResponse(responseCode = "409", description = "The request is over.")
    public Response withdraw(
            @PathParam("reference") String reference, @PathParam("request") long requestId, NoLongerNeeded why) {
        return once.change(() -> {
            requireKnown(reference, requestId);
            participants.withdraw(requestId, why.because());
            return Answers.done();
        });
    }

    private void requireKnown(String reference, long requestId) {
        cases.requirePart(reference, queries::ofCase, each -> each.requestId() == requestId, RequestNotFound::new);
    }

    /** What participants of a complaint are asked for. */
    @Schema(name = "ParticipantRequests")
    public record RequestList(List<RequestInList> requests) {}

    /**
     * One request, as other systems see it.
     *
     * @param firstDueAt until when it was asked for at first
     * @param dueAt the date that counts
     * @param ownDate the date the participant gave itself
     * @param outcome the answer, or why it was taken back
     */
    @Schema(name = "ParticipantRequest")
    public record RequestInList(
            long id,
            StakeholderRole role,
            String name,
            Optional<String> team,
            RequestKind kind,
            String words,
            boolean urgent,
            Instant askedAt,
            Instant firstDueAt,
            Instant dueAt,
            Optional<Instant> ownDate,
            RequestState state,
            int reminders,
            Optional<String> outcome) {
        static RequestInList of(RequestView view) {
            return new RequestInList(
                    view.requestId(),
                    view.role(),
                    view.name(),
                    view.team(),
                    view.kind(),
                    view.words(),
                    view.urgent(),
                    view.askedAt(),
                    view.firstDueAt(),
                    view.dueAt(),
                    view.ownDate(),
                    view.state(),
                    view.reminders(),
                    view.outcome());
        }
    }

    /**
     * Who is asked for what by when.
     *
     * @param team the code of the team of ours that is asked; left out for anybody else
     * @param leadDays how many operating days it usually takes them, where that is known
     * @param urgent whether an urgent order is asked for
     */
    @Schema(name = "NewParticipantRequest")
    public record NewRequest(
            StakeholderRole role,
            Optional<String> team,
            @Size(max = 200) String name,
            @Email @Size(max = 254) String email,
            RequestKind kind,
            @NotBlank @Size(max = 500) String words,
            DayAndHour by,
            Optional<@Min(0) @Max(365) Integer> leadDays,
            boolean urgent) {
        AskParticipant command(long caseId) {
            return new AskParticipant(caseId, role, team, name, email, kind, words, by, leadDays, urgent);
        }
    }

    /** Asked: the id. */
    @Schema(name = "AskedParticipant")
    public record AskedRequest(long request) {}

    /** Why it is no longer needed. */
    @Schema(name = "NoLongerNeeded")
    public record NoLongerNeeded(@NotBlank @Size(max = 500) String because) {}
}
