package org.redress.web.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.TokenScope;
import org.redress.integration.boundary.ReceiverCheck;
import org.redress.integration.boundary.Subscribe;
import org.redress.integration.boundary.SubscriptionQueries;
import org.redress.integration.boundary.SubscriptionService;
import org.redress.integration.boundary.SubscriptionService.Subscribed;
import org.redress.integration.boundary.SubscriptionView;
import org.redress.integration.boundary.WebhookTrial;
import org.redress.integration.domain.SubscriptionState;
import org.redress.integration.domain.WebhookSecret;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** What other systems are sent as it happens. A secret is in the first answer only: kept answers do not have it. Source: R-187. */
@Path("/v1/webhooks")
@RequestScoped
@NeedsScope(TokenScope.WEBHOOKS)
@Tag(name = "Webhooks", description = "Be sent what happens, signed, as CloudEvents.")
@APIResponse(responseCode = "403", description = "The token lacks the scope WEBHOOKS.")
public class WebhooksResource {
    @Inject
    SubscriptionQueries queries;

    @Inject
    SubscriptionService subscriptions;

    @Inject
    ReceiverCheck receivers;

    @Inject
    WebhookTrial trial;

    @Inject
    CurrentActor actor;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** Those that work for the same staff member. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See what is sent where", description = "Those that work for whom the token works for.")
    @APIResponseSchema(WebhookList.class)
    public WebhookList list() {
        return new WebhookList(queries.all().stream().map(Webhook::of).toList());
    }

    /** One of them. */
    @GET
    @Path("/{webhook}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See how one does")
    @APIResponseSchema(Webhook.class)
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    public Webhook get(@PathParam("webhook") long webhookId) {
        return Webhook.of(queries.one(webhookId));
    }

    /** Subscribes to what happens from now on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Be sent what happens",
            description = "From now on, of the complaints that whom the token works for sees. The answer has the secret"
                    + " that events are signed with, once: sent again, it has the id alone.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Subscribe")))
    @APIResponseSchema(value = NewWebhook.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "Nothing is sent to that address; title says why.")
    public Response subscribe(Subscribe command) {
        receivers.require(command.address());
        AtomicReference<@Nullable WebhookSecret> secret = new AtomicReference<>();
        Response made = once.make(() -> {
            Subscribed subscribed =
                    subscriptions.subscribe(command, actor.staff().staffId());
            secret.set(subscribed.secret());
            return Answers.made(
                    address.getAbsolutePathBuilder()
                            .path(String.valueOf(subscribed.subscriptionId()))
                            .build(),
                    Json.createObjectBuilder().add("webhook", subscribed.subscriptionId()));
        });
        return with(secret.get(), made);
    }

    /** Sends something else, or elsewhere. */
    @PUT
    @Path("/{webhook}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what is sent, or where", description = "What waits goes to the new address, too.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Subscribe")))
    @APIResponse(responseCode = "204", description = "It is changed.")
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    @APIResponse(responseCode = "422", description = "Nothing is sent to that address; title says why.")
    public Response change(@PathParam("webhook") long webhookId, Subscribe command) {
        receivers.require(command.address());
        return done(() -> subscriptions.change(webhookId, command));
    }

    /** Sends nothing until it goes on. */
    @POST
    @Path("/{webhook}/pause")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Pause", description = "What happens meanwhile is not sent later; GET /events has it.")
    @APIResponse(responseCode = "204", description = "Nothing is sent until it goes on.")
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    public Response pause(@PathParam("webhook") long webhookId) {
        return done(() -> subscriptions.pause(webhookId));
    }

    /** Sends again. */
    @POST
    @Path("/{webhook}/go-on")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Go on", description = "First with what waited.")
    @APIResponse(responseCode = "204", description = "It is sent what happens again.")
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    public Response goOn(@PathParam("webhook") long webhookId) {
        return done(() -> subscriptions.goOn(webhookId));
    }

    /** A new secret. */
    @POST
    @Path("/{webhook}/renew-secret")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Get a new secret",
            description = "For a day events carry the signatures of both, the new one's first.")
    @APIResponseSchema(NewWebhook.class)
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    public Response renewSecret(@PathParam("webhook") long webhookId) {
        AtomicReference<@Nullable WebhookSecret> secret = new AtomicReference<>();
        Response renewed = once.change(() -> {
            secret.set(subscriptions.renewSecret(webhookId));
            return Answers.done(Json.createObjectBuilder().add("webhook", webhookId));
        });
        return with(secret.get(), renewed);
    }

    /** Tries the way. */
    @POST
    @Path("/{webhook}/test")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send a test event",
            description = "Of the type org.redress.test, at once. When it arrives, what waits follows.")
    @APIResponseSchema(Tried.class)
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    public Tried test(@PathParam("webhook") long webhookId) {
        Optional<DeliveryProblem> problem = trial.send(webhookId);
        return new Tried(problem.isEmpty(), problem);
    }

    /** Ends it. */
    @DELETE
    @Path("/{webhook}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "End it", description = "What waits leaves no more.")
    @APIResponse(responseCode = "204", description = "It has ended.")
    @APIResponse(responseCode = "404", description = "There is none, or not for whom the token works.")
    public Response remove(@PathParam("webhook") long webhookId) {
        return done(() -> subscriptions.remove(webhookId));
    }

    private Response done(Runnable change) {
        return once.change(() -> {
            change.run();
            return Answers.done();
        });
    }

    private static Response with(@Nullable WebhookSecret secret, Response answer) {
        if (secret == null) {
            return answer;
        }
        JsonObjectBuilder body = Answers.object((String) answer.getEntity()).add("secret", secret.text());
        return Response.fromResponse(answer).entity(body.build().toString()).build();
    }

    /** What is sent where. */
    @Schema(name = "Webhooks")
    public record WebhookList(List<Webhook> webhooks) {}

    /**
     * A receiver of events.
     *
     * @param kinds which events; empty for all of them
     * @param formerSecretUntil until when the secret before the last one signs, too
     * @param problem why the last attempt failed; absent when it did not
     * @param waiting how many events wait
     * @param failed how many have failed for good; people can send them again
     */
    @Schema(name = "Webhook")
    public record Webhook(
            long id,
            String name,
            URI url,
            List<CaseEventKind> kinds,
            SubscriptionState state,
            Instant madeAt,
            Optional<Instant> formerSecretUntil,
            Optional<Instant> deliveredAt,
            Optional<DeliveryProblem> problem,
            long waiting,
            long failed) {
        static Webhook of(SubscriptionView view) {
            return new Webhook(
                    view.subscriptionId(),
                    view.name(),
                    view.url(),
                    view.kinds(),
                    view.state(),
                    view.madeAt(),
                    view.formerSecretUntil(),
                    view.deliveredAt(),
                    view.problem(),
                    view.waiting(),
                    view.failed());
        }
    }

    /**
     * A subscription with what its events are signed with.
     *
     * @param secret shown once
     */
    @Schema(name = "NewWebhook")
    public record NewWebhook(long webhook, String secret) {
        @Override
        public String toString() {
            return "Webhook#" + webhook;
        }
    }

    /**
     * What came of a test event.
     *
     * @param problem why it did not arrive; absent when it did
     */
    @Schema(name = "Tried")
    public record Tried(boolean arrived, Optional<DeliveryProblem> problem) {}
}
