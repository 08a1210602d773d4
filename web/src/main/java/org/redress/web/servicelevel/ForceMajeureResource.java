package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.boundary.BeginForceMajeure;
import org.redress.servicelevel.boundary.BeginForceMajeureOfTeam;
import org.redress.servicelevel.boundary.EndForceMajeure;
import org.redress.servicelevel.boundary.ForceMajeureBegun;
import org.redress.servicelevel.boundary.ForceMajeureQueries;
import org.redress.servicelevel.boundary.ForceMajeureService;
import org.redress.servicelevel.boundary.ForceMajeureView;
import org.redress.servicelevel.boundary.ForceMajeureView.Touched;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** What stops the clocks of complaints and nobody could prevent, for other systems. Source: R-113. */
@Path("/v1/force-majeure")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(
        name = "Force majeure",
        description =
                "What the agreement excludes stops the clocks of the complaints it touches; for supervisors and managers.")
@APIResponse(responseCode = "404", description = "There is no such complaint or period, or not for whom it works.")
public class ForceMajeureResource {
    @Inject
    ForceMajeureQueries queries;

    @Inject
    ForceMajeureService service;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** The latest. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read what stopped clocks", description = "The latest 50, those that go on first.")
    @APIResponseSchema(ForceMajeureList.class)
    public ForceMajeureList list() {
        List<ForceMajeureView> latest = queries.latest();
        Map<Long, String> references = complaints.references(latest.stream()
                .flatMap(each -> each.cases().stream())
                .map(Touched::caseId)
                .distinct()
                .toList());
        return new ForceMajeureList(latest.stream()
                .map(each -> ForceMajeureInList.of(each, references))
                .toList());
    }

    /** What it can be. */
    @GET
    @Path("/causes")
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Read what the agreements in force exclude",
            description = "In their words; one of them is the cause.")
    @APIResponseSchema(CauseList.class)
    public CauseList causes() {
        return new CauseList(queries.causes());
    }

    /** It has begun. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stop the clocks of some complaints",
            description =
                    "Needs an Idempotency-Key. With endedAt it is recorded as over. Either references, or a team for all its open"
                            + " complaints.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewForceMajeure")))
    @APIResponseSchema(
            value = ForceMajeureMade.class,
            responseCode = "201",
            responseDescription = "Recorded; forceMajeure is the id.")
    @APIResponse(responseCode = "409", description = "It cannot have been like that; the problem says why.")
    public Response begin(NewForceMajeure begun) {
        return once.make(() -> {
            ForceMajeureBegun made = begun.references().isEmpty()
                    ? service.beginForTeam(begun.ofTeam())
                    : new ForceMajeureBegun(
                            service.begin(begun.of(ids(begun.references()))),
                            begun.references().size(),
                            0);
            return Answers.made(
                    address.getAbsolutePath(),
                    Json.createObjectBuilder()
                            .add("forceMajeure", made.forceMajeureId())
                            .add("touched", made.touched())
                            .add("leftOut", made.leftOut()));
        });
    }

    /** It touches more. */
    @POST
    @Path("/{forceMajeure}/complaints")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stop the clocks of more complaints", description = "As long as it goes on.")
    @APIResponse(responseCode = "204", description = "They stand still.")
    @APIResponse(responseCode = "409", description = "It is over, or one of them has ended or stands still already.")
    public Response add(@PathParam("forceMajeure") long forceMajeureId, MoreTouched more) {
        return once.change(() -> {
            service.add(forceMajeureId, ids(more.references()));
            return Answers.done();
        });
    }

    /** It has ended. */
    @POST
    @Path("/{forceMajeure}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let the clocks go on",
            description = "Of all complaints it touches, or of one: with reference.")
    @APIResponse(responseCode = "204", description = "They go on.")
    @APIResponse(responseCode = "409", description = "It is over, had not begun by then, or that is still to come.")
    public Response end(@PathParam("forceMajeure") long forceMajeureId, ForceMajeureEnd ended) {
        return once.change(() -> {
            EndForceMajeure command = new EndForceMajeure(ended.endedAt(), ended.reason());
            ended.reference()
                    .ifPresentOrElse(
                            reference -> service.release(forceMajeureId, cases.id(reference), command),
                            () -> service.end(forceMajeureId, command));
            return Answers.done();
        });
    }

    private Set<Long> ids(Collection<String> references) {
        return references.stream().map(cases::id).collect(Collectors.toSet());
    }

    /** What stopped clocks. */
    @Schema(name = "ForceMajeurePeriods")
    public record ForceMajeureList(List<ForceMajeureInList> forceMajeure) {}

    /**
     * One period.
     *
     * @param cause what the agreement excludes, in its words
     * @param reason why this is such a thing
     * @param endedAt when it ended for the last complaint; absent as long as it goes on
     */
    @Schema(name = "ForceMajeure")
    public record ForceMajeureInList(
            long id,
            String cause,
            String reason,
            Instant beganAt,
            long recordedBy,
            Instant recordedAt,
            Optional<Instant> endedAt,
            Optional<String> endReason,
            List<TouchedInList> complaints) {
        static ForceMajeureInList of(ForceMajeureView view, Map<Long, String> references) {
            return new ForceMajeureInList(
                    view.forceMajeureId(),
                    view.cause(),
                    view.reason(),
                    view.beganAt(),
                    view.recordedBy(),
                    view.recordedAt(),
                    view.endedAt(),
                    view.endReason(),
                    view.cases().stream()
                            .map(each -> new TouchedInList(
                                    references.getOrDefault(each.caseId(), ""), each.from(), each.until()))
                            .toList());
        }
    }

    /**
     * A complaint that it touches.
     *
     * @param until absent as long as it goes on
     */
    @Schema(name = "TouchedComplaint")
    public record TouchedInList(String reference, Instant from, Optional<Instant> until) {}

    /** What the agreements in force exclude. */
    @Schema(name = "ForceMajeureCauses")
    public record CauseList(List<String> causes) {}

    /**
     * What stops clocks.
     *
     * @param references of the complaints it touches; empty for those of the team
     * @param team the code of a team; absent with references
     * @param endedAt absent as long as it goes on
     */
    @Schema(name = "NewForceMajeure")
    public record NewForceMajeure(
            Set<String> references,
            Optional<String> team,
            @NotBlank String cause,
            @NotBlank String reason,
            @NotNull Instant beganAt,
            Optional<Instant> endedAt) {
        BeginForceMajeure of(Set<Long> caseIds) {
            return new BeginForceMajeure(caseIds, cause, reason, beganAt, endedAt);
        }

        BeginForceMajeureOfTeam ofTeam() {
            return new BeginForceMajeureOfTeam(team.orElse(""), cause, reason, beganAt, endedAt);
        }
    }

    /** Recorded: the id, how many complaints it touches, and how many of the team it leaves out. */
    @Schema(name = "ForceMajeureMade")
    public record ForceMajeureMade(long forceMajeure, int touched, int leftOut) {}

    /** More complaints that it touches. */
    @Schema(name = "MoreTouched")
    public record MoreTouched(@NotEmpty Set<String> references) {}

    /**
     * When it ended.
     *
     * @param reason how we know
     * @param reference of the only complaint for which it ended; absent when it did for all
     */
    @Schema(name = "ForceMajeureEnd")
    public record ForceMajeureEnd(
            @NotNull Instant endedAt, @NotBlank String reason, Optional<String> reference) {}
}
