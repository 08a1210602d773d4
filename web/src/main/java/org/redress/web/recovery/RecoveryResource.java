package org.redress.web.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.domain.TokenScope;
import org.redress.recovery.boundary.HeatQueries;
import org.redress.recovery.boundary.HeatService;
import org.redress.recovery.boundary.HeatStepView;
import org.redress.recovery.boundary.MarkRecoveryStep;
import org.redress.recovery.boundary.RecoveryQueries;
import org.redress.recovery.boundary.RecoveryService;
import org.redress.recovery.boundary.RecoveryStepView;
import org.redress.recovery.domain.HeatStep;
import org.redress.recovery.domain.RecoveryMark;
import org.redress.recovery.domain.RecoveryStep;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** How far the customer of a complaint is won back, for other systems. Source: R-096. */
@Path("/v1/complaints/{reference}/recovery-steps")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Recovery", description = "The six steps by which a customer is won back.")
@APIResponse(responseCode = "404", description = "There is no such complaint, or not for whom it works.")
public class RecoveryResource {
    @Inject
    RecoveryQueries queries;

    @Inject
    RecoveryService recovery;

    @Inject
    HeatQueries checkList;

    @Inject
    HeatService handling;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    /** All six. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Read how far the customer is won back",
            description = "The six steps in their order; one without a state is open.")
    @APIResponseSchema(StepList.class)
    public StepList list(@PathParam("reference") String reference) {
        return new StepList(queries.stepsOf(cases.id(reference)).stream()
                .map(StepInList::of)
                .toList());
    }

    /** Something is said of one. */
    @POST
    @Path("/mark")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what became of a step",
            description = "Of one that the history of the case does not show; what is said later stands.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "RecoveryStepMark")))
    @APIResponse(responseCode = "204", description = "It is recorded.")
    @APIResponse(responseCode = "409", description = "The history of the case shows that it is done.")
    public Response mark(@PathParam("reference") String reference, Marked marked) {
        return once.change(() -> {
            recovery.mark(marked.command(cases.id(reference)));
            return Answers.done();
        });
    }

    /** The check-list of whoever handles it. */
    @GET
    @Path("/heat")
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Read how the complaint is handled",
            description = "Hear, empathise, act, take responsibility, follow up; one without a time is open.")
    @APIResponseSchema(HeatList.class)
    public HeatList heat(@PathParam("reference") String reference) {
        return new HeatList(checkList.stepsOf(cases.id(reference)).stream()
                .map(HeatInList::of)
                .toList());
    }

    /** A step of it is done. */
    @POST
    @Path("/heat/tick")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a step of handling is done", description = "One that the history does not show.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "HeatTick")))
    @APIResponse(responseCode = "204", description = "It is recorded.")
    @APIResponse(responseCode = "409", description = "The history of the case shows that it is done.")
    public Response tick(@PathParam("reference") String reference, Ticked ticked) {
        return once.change(() -> {
            handling.tick(cases.id(reference), ticked.step());
            return Answers.done();
        });
    }

    /** A step that is done. */
    @Schema(name = "HeatTick")
    public record Ticked(@NotNull HeatStep step) {}

    /** The check-list of a complaint. */
    @Schema(name = "HeatSteps")
    public record HeatList(List<HeatInList> steps) {}

    /**
     * One step of it, as other systems see it.
     *
     * @param at left out while it is open
     * @param staffId who did it or said so
     * @param shownBy what in the history shows it; left out where somebody said so
     */
    @Schema(name = "HeatStepOfCase")
    public record HeatInList(
            HeatStep step, Optional<Instant> at, Optional<Long> staffId, Optional<CaseEventKind> shownBy) {
        static HeatInList of(HeatStepView view) {
            return new HeatInList(view.step(), view.at(), view.by(), view.shownBy());
        }
    }

    /** The recovery steps of a complaint. */
    @Schema(name = "RecoverySteps")
    public record StepList(List<StepInList> steps) {}

    /**
     * One step, as other systems see it.
     *
     * @param state left out while it is open
     * @param at when it was done first, or when somebody said what became of it
     * @param staffId who did it or said so
     * @param reason how or why, where somebody said so
     */
    @Schema(name = "RecoveryStep")
    public record StepInList(
            RecoveryStep step,
            Optional<RecoveryMark> state,
            Optional<Instant> at,
            Optional<Long> staffId,
            Optional<String> reason) {
        static StepInList of(RecoveryStepView view) {
            return new StepInList(
                    view.step(),
                    view.state(),
                    view.at(),
                    view.by(),
                    Optional.of(view.reason()).filter(words -> !words.isEmpty()));
        }
    }

    /**
     * What became of a step.
     *
     * @param reason how it was done, or why it does not fit or was not done
     */
    @Schema(name = "RecoveryStepMark")
    public record Marked(
            @NotNull RecoveryStep step,
            @NotNull RecoveryMark mark,
            @NotBlank @Size(max = 500) String reason) {
        MarkRecoveryStep command(long caseId) {
            return new MarkRecoveryStep(caseId, step, mark, reason);
        }
    }
}
