package org.redress.web.absence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.absence.boundary.AbsenceQueries;
import org.redress.absence.boundary.AbsenceService;
import org.redress.absence.boundary.AbsenceView;
import org.redress.absence.boundary.EnterAbsence;
import org.redress.identity.domain.TokenScope;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Who is away, for other systems: a calendar of leave can enter it. Source: R-070. */
@Path("/v1/absences")
@RequestScoped
@NeedsScope(TokenScope.WORK)
@Tag(name = "Absences", description = "Who is away and who stands in: entered, made shorter, called off.")
@APIResponse(responseCode = "403", description = "The token lacks the scope.")
public class AbsencesResource {
    @Inject
    AbsenceQueries queries;

    @Inject
    AbsenceService absences;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** Who is away now or later. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See who is away", description = "Absences that are not over, the first to begin first.")
    @APIResponseSchema(AbsenceList.class)
    public AbsenceList list() {
        return new AbsenceList(queries.ahead().stream().map(AbsenceInList::of).toList());
    }

    /** Somebody is away. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter an absence",
            description =
                    "Needs an Idempotency-Key. When the first day is today, what she has in hand goes on at once.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewAbsence")))
    @APIResponseSchema(
            value = EnteredAbsence.class,
            responseCode = "201",
            responseDescription = "Entered; absence is the id.")
    @APIResponse(
            responseCode = "409",
            description =
                    "She is away then already, who stands in is not here, or that is not for whom it works to say.")
    public Response enter(NewAbsence absence) {
        return once.make(() -> {
            long entered = absences.enter(absence.command());
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("absence", entered));
        });
    }

    /** She is back earlier. */
    @POST
    @Path("/{absence}/shorten")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an absence shorter", description = "A last day that is over brings her back at once.")
    @APIResponse(responseCode = "204", description = "It is shorter.")
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "409", description = "It is over, or would get longer.")
    public Response shorten(@PathParam("absence") long absenceId, LastDay until) {
        return once.change(() -> {
            absences.shorten(absenceId, until.lastDay());
            return Answers.done();
        });
    }

    /** She is not away after all. */
    @POST
    @Path("/{absence}/call-off")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Call an absence off", description = "Before it has begun.")
    @APIResponse(responseCode = "204", description = "It is called off.")
    @APIResponse(responseCode = "404", description = "There is none.")
    @APIResponse(responseCode = "409", description = "It has begun, or is over.")
    public Response callOff(@PathParam("absence") long absenceId) {
        return once.change(() -> {
            absences.callOff(absenceId);
            return Answers.done();
        });
    }

    /**
     * Somebody who is away.
     *
     * @param lendsAuthority whether whoever stands in may approve in her place meanwhile
     */
    @Schema(name = "NewAbsence")
    public record NewAbsence(
            long staffId,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            long substituteId,
            boolean lendsAuthority) {
        EnterAbsence command() {
            return new EnterAbsence(staffId, firstDay, lastDay, substituteId, lendsAuthority);
        }
    }

    /** Until when she is away. */
    @Schema(name = "LastDay")
    public record LastDay(@NotNull LocalDate lastDay) {}

    /** An absence that was entered. */
    @Schema(name = "EnteredAbsence")
    public record EnteredAbsence(long absence) {}

    /** The absences. */
    @Schema(name = "Absences")
    public record AbsenceList(List<AbsenceInList> absences) {}

    /**
     * An absence.
     *
     * @param lendsAuthority whether whoever stands in may approve in her place meanwhile
     * @param from the first moment
     * @param until the first moment at which she is back
     */
    @Schema(name = "Absence")
    public record AbsenceInList(
            long absence,
            long staffId,
            long substituteId,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean lendsAuthority,
            Instant from,
            Instant until) {
        static AbsenceInList of(AbsenceView view) {
            return new AbsenceInList(
                    view.absenceId(),
                    view.staffId(),
                    view.substituteId(),
                    view.firstDay(),
                    view.lastDay(),
                    view.lendsAuthority(),
                    view.from(),
                    view.until());
        }
    }
}
