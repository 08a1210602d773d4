package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.integration.domain.Answer;
import org.redress.studio.boundary.BeginDraft;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.domain.DraftState;
import org.redress.web.rest.Answers;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Drafts of models begun and listed, for other systems. Source: R-182. */
@Path("/v1/models/drafts")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(
        name = "Models",
        description = "Processes and decision tables: looked over, drawn in drafts, approved and released.")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for may not.")
public class ModelDraftsResource {
    @Inject
    DraftQueries queries;

    @Inject
    DraftService service;

    @Inject
    DraftAnswers answers;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** All of them. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the drafts", description = "Those that were drawn in last come first.")
    @APIResponseSchema(DraftLines.class)
    public DraftLines all() {
        return new DraftLines(answers.lines(queries.all()));
    }

    /** Another one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin a draft",
            description = "Needs an Idempotency-Key. It says what the live release says until it is drawn in.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewDraft")))
    @APIResponseSchema(value = DraftMade.class, responseCode = "201", responseDescription = "There is a draft.")
    @APIResponse(responseCode = "422", description = "An entry does not fit; the problem says which.")
    public Response begin(NewDraft draft) {
        return once.make(() -> made(address, service.begin(new BeginDraft(draft.title()))));
    }

    static Answer made(UriInfo address, long number) {
        return Answers.made(
                address.getBaseUriBuilder()
                        .path("v1/models/drafts")
                        .path(Long.toString(number))
                        .build(),
                Json.createObjectBuilder().add("id", number).add("number", number));
    }

    /** Which drafts there are. */
    @Schema(name = "ModelDrafts")
    public record DraftLines(List<DraftLine> drafts) {}

    /**
     * A draft in the list.
     *
     * @param base the number of the release it began with
     * @param overtaken whether another release is live now, which it does not take into account
     * @param changedFiles in how many files it says something else
     * @param goLiveAt the moment from which it is to be live, where one was chosen
     */
    @Schema(name = "ModelDraftLine")
    public record DraftLine(
            long id,
            String title,
            DraftState state,
            int base,
            boolean overtaken,
            String begunBy,
            Instant begunAt,
            String changedBy,
            Instant changedAt,
            int changedFiles,
            Optional<Instant> goLiveAt) {}

    /** The number of the draft. */
    @Schema(name = "ModelDraftMade")
    public record DraftMade(long id, long number) {}

    /** Another draft. */
    @Schema(name = "NewDraft")
    public record NewDraft(@NotBlank String title) {}
}
