package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DrawModel;
import org.redress.studio.boundary.Drawing;
import org.redress.studio.boundary.DrawingDesk;
import org.redress.studio.boundary.DrawnModel;
import org.redress.studio.boundary.MendModel;
import org.redress.studio.boundary.MendingDesk;
import org.redress.studio.boundary.RemoveModel;
import org.redress.studio.domain.Fix;
import org.redress.studio.domain.FixKind;
import org.redress.web.rest.Answers;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.studio.ModelDraftResource.DrawingNow;

/** The files of a draft drawn by another system, as whoever it works for would draw them. Source: R-182. */
@Path("/v1/models/drafts/{draft}/model")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(name = "Models")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for may not.")
@APIResponse(responseCode = "404", description = "There is no such draft, or it has no such file.")
public class DrawnModelResource {
    @Inject
    DraftQueries queries;

    @Inject
    DrawingDesk desk;

    @Inject
    MendingDesk mending;

    @Inject
    DraftAnswers answers;

    @Inject
    Once once;

    /** What it says. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a file of a draft",
            description = "With of=base as it is in the release that the draft began with.")
    @APIResponseSchema(Model.class)
    public Model model(
            @PathParam("draft") long number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("of") @DefaultValue("") String of) {
        return Model.of(read(number, name, of));
    }

    /** The file itself. */
    @GET
    @Path("/file")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "Take a file of a draft along", description = "Byte for byte as it was drawn.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = MediaType.APPLICATION_XML))
    public Response file(@PathParam("draft") long number, @QueryParam("name") @DefaultValue("") String name) {
        return ModelFile.attached(name, read(number, name, "").xml());
    }

    /** It says something else. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draw a file of a draft",
            description =
                    "Only by whoever draws in it now. It may be broken: that is found, and stops a release. What is no"
                            + " plain XML, or too large, is not kept.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ModelToDraw")))
    @APIResponseSchema(DrawingNow.class)
    @APIResponse(responseCode = "409", description = "Somebody else draws, or has drawn meanwhile.")
    @APIResponse(responseCode = "422", description = "It cannot be kept; the problem says why.")
    public Response draw(@PathParam("draft") long number, ModelToDraw drawn) {
        return change(() -> desk.draw(new DrawModel(number, drawn.version(), drawn.name(), drawn.xml())));
    }

    /** It goes. */
    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a file out of a draft")
    @APIResponseSchema(DrawingNow.class)
    @APIResponse(responseCode = "409", description = "Somebody else draws, or has drawn meanwhile.")
    public Response remove(
            @PathParam("draft") long number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("version") int version) {
        return change(() -> desk.remove(new RemoveModel(number, version, name)));
    }

    /** The last step never was. */
    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Undo the last step of a draft")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DraftVersion")))
    @APIResponseSchema(DrawingNow.class)
    @APIResponse(responseCode = "409", description = "There is nothing to undo, or somebody else draws.")
    public Response undo(@PathParam("draft") long number, DraftVersion on) {
        return change(() -> desk.undo(number, on.version()));
    }

    /** And was after all. */
    @POST
    @Path("/redo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do again what was undone")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DraftVersion")))
    @APIResponseSchema(DrawingNow.class)
    @APIResponse(responseCode = "409", description = "There is nothing to do again, or somebody else draws.")
    public Response redo(@PathParam("draft") long number, DraftVersion on) {
        return change(() -> desk.redo(number, on.version()));
    }

    /** What a finding offers. */
    @POST
    @Path("/fix")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mend what was found",
            description = "By the change that a finding offers; everything else of the file stays as it is written.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "FixToMake")))
    @APIResponseSchema(DrawingNow.class)
    @APIResponse(responseCode = "409", description = "It is not there any more, or somebody else draws.")
    public Response mend(@PathParam("draft") long number, FixToMake fix) {
        return change(() -> mending.mend(fix.command(number)));
    }

    private DrawnModel read(long number, String name, String of) {
        return of.equals("base") ? queries.modelBefore(number, name) : queries.model(number, name);
    }

    /** The answer is kept for whoever sends the same again, so that it leaves out the text of the file, which is read by its address. */
    private Response change(Supplier<Drawing> change) {
        return once.change(() -> Answers.done(
                Json.createObjectBuilder(Answers.json(answers.drawn(change.get().withoutText())))));
    }

    /**
     * A file of a draft.
     *
     * @param version names the next change
     */
    @Schema(name = "DrawnModel")
    public record Model(String name, String xml, int version) {
        static Model of(DrawnModel drawn) {
            return new Model(drawn.resource(), drawn.xml(), drawn.version());
        }
    }

    /** What a file is to say. */
    @Schema(name = "ModelToDraw")
    public record ModelToDraw(
            @NotBlank String name, @NotNull String xml, int version) {}

    /** On which version it was decided. */
    @Schema(name = "DraftVersion")
    public record DraftVersion(int version) {}

    /**
     * The change that a finding offers.
     *
     * @param resource the file in which it was found
     */
    @Schema(name = "FixToMake")
    public record FixToMake(
            int version,
            @NotBlank String resource,
            @NotNull FixKind kind,
            @NotNull String element,
            String value) {
        MendModel command(long draft) {
            return new MendModel(draft, version, resource, new Fix(kind, element, value));
        }
    }
}
