package org.redress.web.abuse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.Valid;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.abuse.boundary.AbuseQueries;
import org.redress.abuse.boundary.AbuseService;
import org.redress.abuse.boundary.AbuseView;
import org.redress.abuse.boundary.CallBack;
import org.redress.abuse.boundary.TakeAbuseStage;
import org.redress.abuse.domain.AbuseStage;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.TokenScope;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** What is done about an abusive caller, for other systems. Source: R-073, D-06. */
@Path("/v1/complaints/{reference}/abuse-stages")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Abuse", description = "The stages with an abusive caller, in their order; for us only.")
@APIResponse(responseCode = "404", description = "There is no such complaint, or not for whom it works.")
public class AbuseResource {
    @Inject
    AbuseQueries queries;

    @Inject
    AbuseService abuse;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** What was done, and what may come now. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Read the stages of a complaint",
            description = "The oldest first; next is the only one that may come now, supervisors who can call back.")
    @APIResponseSchema(AbuseStageList.class)
    public AbuseStageList list(@PathParam("reference") String reference) {
        long caseId = cases.id(reference);
        AbuseView all = queries.ofCase(caseId);
        return new AbuseStageList(
                all.taken().stream()
                        .map(each -> new StageTaken(each.stage(), each.at(), each.staffId()))
                        .toList(),
                all.next(),
                queries.whoCallsBack(caseId).stream().map(Supervising::of).toList());
    }

    /** The next one is taken. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take the next stage",
            description = "Needs an Idempotency-Key. END_CALL needs callBack: a supervisor promises the call.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewAbuseStage")))
    @APIResponseSchema(
            value = AbuseStageNow.class,
            responseCode = "201",
            responseDescription = "Taken; next comes next.")
    @APIResponse(responseCode = "409", description = "Another stage comes now, or nobody can call back like that.")
    public Response take(@PathParam("reference") String reference, NewAbuseStage stage) {
        return once.make(() -> {
            long caseId = cases.id(reference);
            abuse.take(stage.command(caseId));
            AbuseStage next = queries.ofCase(caseId).next();
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("next", next.name()));
        });
    }

    /** The stages taken in a complaint, the one that may come now, and who can call back. */
    @Schema(name = "AbuseStages")
    public record AbuseStageList(List<StageTaken> taken, AbuseStage next, List<Supervising> supervisors) {}

    /** One stage, and who took it. */
    @Schema(name = "AbuseStageTaken")
    public record StageTaken(AbuseStage stage, Instant at, long staffId) {}

    /** Somebody who can call back. */
    @Schema(name = "Supervisor")
    public record Supervising(long id, String name) {
        static Supervising of(StaffPerson person) {
            return new Supervising(person.staffId(), person.name());
        }
    }

    /**
     * The next stage.
     *
     * @param said what was said, for the file
     * @param callBack who calls back and when; needed with END_CALL only
     */
    @Schema(name = "NewAbuseStage")
    public record NewAbuseStage(
            @NotNull AbuseStage stage, Optional<@Size(max = 4000) String> said, Optional<@Valid CallBack> callBack) {
        TakeAbuseStage command(long caseId) {
            return new TakeAbuseStage(caseId, stage, said, callBack);
        }
    }

    /** What may come now. */
    @Schema(name = "AbuseStageNow")
    public record AbuseStageNow(AbuseStage next) {}
}
