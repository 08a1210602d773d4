package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.NewerModelsQueries;
import org.redress.studio.boundary.ShippedWaiting;
import org.redress.studio.boundary.TakeUpShipped;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.studio.ModelDraftResource.SaidOfFile;
import org.redress.web.studio.ModelDraftsResource.DraftMade;

/** The shipped models that wait since an upgrade, for other systems. Source: R-182. */
@Path("/v1/models/shipped")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(name = "Models")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for may not.")
public class ShippedModelsResource {
    @Inject
    NewerModelsQueries queries;

    @Inject
    DraftService service;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** What waits. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read which shipped models wait",
            description =
                    "They came with an upgrade while models of the house were live. Told in words: what the product"
                            + " does otherwise than before, and what the live models would do otherwise.")
    @APIResponseSchema(Waiting.class)
    public Waiting waiting(@QueryParam("language") @DefaultValue("en") String language) {
        return new Waiting(queries.shipped().map(each -> ShippedModels.of(each, Locale.forLanguageTag(language))));
    }

    /** They become a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take up the shipped models that wait",
            description = "Needs an Idempotency-Key. Files that only one side has changed need no choice.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ShippedToTakeUp")))
    @APIResponseSchema(value = DraftMade.class, responseCode = "201", responseDescription = "There is a draft.")
    @APIResponse(responseCode = "409", description = "No shipped models wait.")
    public Response takeUp(ShippedToTakeUp shipped) {
        return once.make(() -> ModelDraftsResource.made(
                address, service.takeUpShipped(new TakeUpShipped(shipped.title(), shipped.mine()))));
    }

    /** What waits; left out when nothing does. */
    @Schema(name = "ShippedModelsWaiting")
    public record Waiting(Optional<ShippedModels> shipped) {}

    /**
     * Shipped models that wait.
     *
     * @param takenInto the number of the shipped release that the live models take into account already
     * @param bothChanged the files that the product and the house have changed, each in another way
     * @param draft the number of a draft that takes them up already
     */
    @Schema(name = "ShippedModels")
    public record ShippedModels(
            int release,
            Instant recordedAt,
            int takenInto,
            List<SaidOfFile> byProduct,
            List<SaidOfFile> againstLive,
            List<String> bothChanged,
            Optional<Long> draft) {
        static ShippedModels of(ShippedWaiting waiting, Locale language) {
            return new ShippedModels(
                    waiting.release(),
                    waiting.recordedAt(),
                    waiting.takenInto(),
                    DraftAnswers.said(waiting.byProduct(), Map.of(), language),
                    DraftAnswers.said(waiting.againstLive(), Map.of(), language),
                    waiting.bothChanged(),
                    waiting.draft());
        }
    }

    /**
     * The shipped models that wait, as a draft.
     *
     * @param mine of the files that both have changed, those that stay as they are live
     */
    @Schema(name = "ShippedToTakeUp")
    public record ShippedToTakeUp(@NotBlank String title, Set<String> mine) {}
}
