package org.redress.web.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.redress.commitment.boundary.NextContact;
import org.redress.escalation.boundary.EscalateCase;
import org.redress.escalation.boundary.EscalationNotFound;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.boundary.EscalationView;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.EscalationState;
import org.redress.escalation.domain.TakenOn;
import org.redress.identity.domain.TokenScope;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Calling somebody who may do more, for other systems; also when the customer asks for it. Source. */
@Path("/v1/complaints/{reference}/escalations")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Escalations", description = "Somebody who may do more is called in; taken on and settled as work items.")
@APIResponse(responseCode = "404", description = "There is no such complaint or escalation, or not for whom it works.")
public class EscalationsResource {
    @Inject
    EscalationQueries queries;

    @Inject
    EscalationService escalations;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** All escalations. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read the escalations of a complaint", description = "The oldest first.")
    @APIResponseSchema(EscalationList.class)
    public EscalationList list(@PathParam("reference") String reference) {
        return new EscalationList(queries.ofCase(cases.id(reference)).stream()
                .map(EscalationInList::of)
                .toList());
    }

    /** Somebody is called in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Escalate a complaint",
            description = "Needs an Idempotency-Key. CUSTOMER is for a customer who escalates it herself.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewEscalation")))
    @APIResponseSchema(
            value = MadeEscalation.class,
            responseCode = "201",
            responseDescription = "Escalated; escalation is the id.")
    @APIResponse(
            responseCode = "409",
            description = "It is escalated already, or the customer does not know when she next hears.")
    public Response escalate(@PathParam("reference") String reference, NewEscalation escalation) {
        return once.make(() -> {
            long made = escalations.escalate(escalation.command(cases.id(reference)));
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("escalation", made));
        });
    }

    /** Nobody needs to act any more. */
    @POST
    @Path("/{escalation}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an escalation back", description = "Its reason has gone away by itself.")
    @APIResponse(responseCode = "204", description = "It is taken back.")
    @APIResponse(responseCode = "409", description = "The escalation is over.")
    public Response withdraw(
            @PathParam("reference") String reference,
            @PathParam("escalation") long escalationId,
            EscalationNotNeeded why) {
        return once.change(() -> {
            cases.requirePart(
                    reference, queries::ofCase, each -> each.escalationId() == escalationId, EscalationNotFound::new);
            escalations.withdraw(escalationId, why.because());
            return Answers.done();
        });
    }

    /** The escalations of a complaint. */
    @Schema(name = "Escalations")
    public record EscalationList(List<EscalationInList> escalations) {}

    /**
     * One escalation, as other systems see it.
     *
     * @param role whom it waits for
     * @param estimateAt by when it can be put right, as whoever took it on says
     * @param outcome what came of it, or why it was withdrawn
     */
    @Schema(name = "Escalation")
    public record EscalationInList(
            long id,
            EscalationReason reason,
            String detail,
            Instant escalatedAt,
            EscalationState state,
            Optional<String> role,
            Optional<Long> handlerId,
            Optional<Instant> estimateAt,
            Optional<String> outcome) {
        static EscalationInList of(EscalationView view) {
            return new EscalationInList(
                    view.escalationId(),
                    view.reason(),
                    view.detail(),
                    view.escalatedAt(),
                    view.state(),
                    view.role(),
                    view.takenOn().map(TakenOn::handler),
                    view.takenOn().map(TakenOn::estimateAt),
                    view.outcome());
        }
    }

    /**
     * Why somebody is called in.
     *
     * @param detail everything the next person needs to know
     * @param nextHear when the customer next hears from us; may be left out only while she knows it already
     */
    @Schema(name = "NewEscalation")
    public record NewEscalation(
            @NotNull EscalationReason reason, @NotBlank String detail, Optional<@Valid NextContact> nextHear) {
        EscalateCase command(long caseId) {
            return new EscalateCase(caseId, reason, detail, nextHear);
        }
    }

    /** Escalated: the id. */
    @Schema(name = "MadeEscalation")
    public record MadeEscalation(long escalation) {}

    /** Why nobody needs to act. */
    @Schema(name = "EscalationNotNeeded")
    public record EscalationNotNeeded(@NotBlank String because) {}
}
