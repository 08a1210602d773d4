package org.redress.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
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
import org.redress.commitment.boundary.KeepPromise;
import org.redress.commitment.boundary.MovePromise;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.domain.TokenScope;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.rest.Tagged;

/** Promises of a complaint for other systems. Source. */
@Path("/v1/complaints/{reference}/promises")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Promises", description = "Made, kept, moved, withdrawn.")
@APIResponse(responseCode = "404", description = "There is no such complaint or promise, or not for whom it works.")
public class PromisesResource {
    @Inject
    PromiseQueries queries;

    @Inject
    PromiseService promises;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Inject
    Clock clock;

    @Context
    UriInfo address;

    @Context
    Request request;

    /** The promises of a complaint. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read the promises of a complaint", description = "By their time.")
    @APIResponseSchema(PromiseList.class)
    public PromiseList list(@PathParam("reference") String reference) {
        return new PromiseList(queries.ofCase(cases.id(reference)).stream()
                .map(PromiseInList::of)
                .toList());
    }

    /** One promise. */
    @GET
    @Path("/{promise}")
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read a promise", description = "Its ETag, sent as If-Match, guards a change of it.")
    @APIResponseSchema(PromiseInList.class)
    public Response get(@PathParam("reference") String reference, @PathParam("promise") long promiseId) {
        return Tagged.answer(PromiseInList.of(promise(reference, promiseId)), request);
    }

    /** Promises the customer when she next hears. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Promise when the customer next hears", description = "Needs an Idempotency-Key.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NextContact")))
    @APIResponseSchema(
            value = MadePromise.class,
            responseCode = "201",
            responseDescription = "Promised; Location has its address.")
    @APIResponse(responseCode = "409", description = "The time has passed, or she may not be reached then.")
    public Response make(@PathParam("reference") String reference, NextContact contact) {
        return once.make(() -> {
            long made = promises.promiseContact(cases.id(reference), contact);
            return Answers.made(
                    address.getAbsolutePathBuilder().path(String.valueOf(made)).build(),
                    Json.createObjectBuilder().add("promise", made));
        });
    }

    /** It was kept. */
    @POST
    @Path("/{promise}/keep")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that what was promised was done",
            description = "In time that keeps it; after its time it stays broken and is put right. With If-Match, only"
                    + " while nobody changed it.")
    @APIResponse(responseCode = "204", description = "It is kept, or put right.")
    @APIResponse(
            responseCode = "409",
            description = "It is settled already; a contact was promised and what became of it is not said; or she has"
                    + " still to hear, and nothing says when.")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since you read it.")
    public Response keep(@PathParam("reference") String reference, @PathParam("promise") long promiseId, Kept kept) {
        return once.change(() -> {
            requireKnown(reference, promiseId);
            promises.keep(
                    promiseId, new KeepPromise(kept.keptAt().orElseGet(clock::instant), kept.outcome(), kept.next()));
            return Answers.done();
        });
    }

    /** It gets a later time. */
    @POST
    @Path("/{promise}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move a promise",
            description =
                    "To a later time that suits the customer. Once its time has passed it stays broken, and another is"
                            + " promised instead of it. Send along the time that you read, seen, and it is not moved"
                            + " from one that somebody else gave it since.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "MovePromise")))
    @APIResponse(responseCode = "204", description = "It has the new time; the first one stays on record.")
    @APIResponse(
            responseCode = "409",
            description = "A time has passed, she may not be reached then, or it was moved since.")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since you read it.")
    public Response move(
            @PathParam("reference") String reference, @PathParam("promise") long promiseId, MovePromise move) {
        return once.change(() -> {
            requireKnown(reference, promiseId);
            promises.move(promiseId, move);
            return Answers.done();
        });
    }

    /** It need not be kept. */
    @POST
    @Path("/{promise}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw a promise", description = "It need not be kept any more, for this reason.")
    @APIResponse(responseCode = "204", description = "It is withdrawn.")
    @APIResponse(responseCode = "409", description = "It is settled already.")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since you read it.")
    public Response withdraw(
            @PathParam("reference") String reference, @PathParam("promise") long promiseId, NotNeeded why) {
        return once.change(() -> {
            requireKnown(reference, promiseId);
            promises.withdraw(promiseId, why.reason());
            return Answers.done();
        });
    }

    private void requireKnown(String reference, long promiseId) {
        Tagged.requireKnown(PromiseInList.of(promise(reference, promiseId)), request);
    }

    private PromiseView promise(String reference, long promiseId) {
        return queries.one(cases.id(reference), promiseId);
    }

    /** What was promised, by its id. */
    @Schema(name = "MadePromise")
    public record MadePromise(long promise) {}

    /** The promises of a complaint. */
    @Schema(name = "Promises")
    public record PromiseList(List<PromiseInList> promises) {}

    /**
     * A promise, as other systems see it.
     *
     * @param method how the customer hears of it, where she does
     * @param doneBy who does it, where that is somebody else than whoever promised
     * @param originalDueAt its first time
     * @param settledAt when it was kept, broken or withdrawn
     * @param keptHow what became of the contact
     * @param putRightAt when it was done after it had broken, or another was promised
     * @param insteadOf the broken one that it was promised instead of
     * @param wasDueAt the time the customer had been given before
     * @param laterBecause why it is later, as she was told
     */
    @Schema(name = "Promise")
    public record PromiseInList(
            long id,
            PromiseKind kind,
            String what,
            Optional<ContactMethod> method,
            Optional<String> doneBy,
            long promisedBy,
            Instant madeAt,
            Instant dueAt,
            Instant originalDueAt,
            PromiseState state,
            Optional<Instant> settledAt,
            Optional<ContactOutcome> keptHow,
            Optional<Instant> putRightAt,
            Optional<Long> insteadOf,
            Optional<Instant> wasDueAt,
            Optional<String> laterBecause,
            int moves) {
        static PromiseInList of(PromiseView view) {
            return new PromiseInList(
                    view.promiseId(),
                    view.kind(),
                    view.what(),
                    view.method(),
                    view.doneBy(),
                    view.promisedBy(),
                    view.madeAt(),
                    view.dueAt(),
                    view.originalDueAt(),
                    view.state(),
                    view.settledAt(),
                    view.keptHow(),
                    view.putRightAt(),
                    view.insteadOf(),
                    view.wasDueAt(),
                    view.laterBecause(),
                    view.moves().size());
        }
    }

    /**
     * What was promised was done.
     *
     * @param keptAt when; now when that is left out
     * @param outcome what became of the contact; needed where a contact was promised
     * @param next when the customer next hears; needed where she has still to hear and no open promise tells her
     */
    @Schema(name = "Kept")
    public record Kept(Optional<Instant> keptAt, Optional<ContactOutcome> outcome, Optional<NextContact> next) {}

    /** Why it need not be kept. */
    @Schema(name = "NotNeeded")
    public record NotNeeded(@NotBlank String reason) {}
}
