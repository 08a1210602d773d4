package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.studio.boundary.DrawingDesk;
import org.redress.web.rest.Answers;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.studio.ModelDraftResource.DrawingNow;

/** Who draws in a draft, one at a time. Source: R-182. */
@Path("/v1/models/drafts/{draft}/editor")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(name = "Models")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for may not.")
@APIResponse(responseCode = "404", description = "There is no such draft.")
public class DraftEditorResource {
    @Inject
    DrawingDesk desk;

    @Inject
    DraftAnswers answers;

    @Inject
    Once once;

    /** Somebody begins to draw. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin to draw in a draft",
            description =
                    "One person draws at a time; after ten minutes without a sign of her somebody else may. Whoever"
                            + " takes over loses nothing of what is drawn.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "EditorComes")))
    @APIResponseSchema(DrawingNow.class)
    @APIResponse(responseCode = "409", description = "Somebody else draws; the problem says who, and since when.")
    public Response come(@PathParam("draft") long number, EditorComes coming) {
        return once.change(() -> Answers.done(Json.createObjectBuilder(
                Answers.json(answers.drawn(coming.takeOver() ? desk.takeOver(number) : desk.come(number))))));
    }

    /** And draws no more. */
    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draw no more in a draft")
    @APIResponse(responseCode = "204", description = "Somebody else may.")
    public Response leave(@PathParam("draft") long number) {
        return once.change(() -> {
            desk.leave(number);
            return Answers.done();
        });
    }

    /** Whether to draw although somebody else does. */
    @Schema(name = "EditorComes")
    public record EditorComes(boolean takeOver) {}
}
