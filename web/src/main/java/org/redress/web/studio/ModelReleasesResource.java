package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import java.util.SortedMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.TokenScope;
import org.redress.studio.boundary.ReleaseDetails;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.boundary.ReleaseService;
import org.redress.studio.boundary.ReleaseSummary;
import org.redress.studio.boundary.RestoreRelease;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.ImprovementPlan;
import org.redress.studio.domain.ReleaseLine;
import org.redress.web.rest.Answers;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.studio.ModelDraftResource.SaidOfFile;

/** The releases of models, and an older one made live again, for other systems. Source: R-182. */
@Path("/v1/models/releases")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(name = "Models")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for may not.")
@APIResponse(responseCode = "404", description = "There is no such release, or it has no such file.")
public class ModelReleasesResource {
    @Inject
    ReleaseQueries queries;

    @Inject
    ReleaseService service;

    @Inject
    StaffDirectory staff;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** All of them. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List the releases",
            description = "The newest first. New cases start on the one that is live.")
    @APIResponseSchema(ReleaseLines.class)
    public ReleaseLines all() {
        List<ReleaseSummary> releases = queries.all();
        Map<Long, String> names = names(releases);
        return new ReleaseLines(releases.stream().map(each -> line(each, names)).toList());
    }

    /** One of them. */
    @GET
    @Path("/{release}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a release",
            description = "With what it was to improve, and what it does otherwise than the one before, in words.")
    @APIResponseSchema(WholeRelease.class)
    public WholeRelease release(
            @PathParam("release") int number, @QueryParam("language") @DefaultValue("en") String language) {
        ReleaseDetails release = queries.details(number);
        return new WholeRelease(
                line(release.summary(), names(List.of(release.summary()))),
                release.plan(),
                DraftAnswers.said(release.differences(), Map.of(), Locale.forLanguageTag(language)));
    }

    /** What is in it. */
    @GET
    @Path("/{release}/files")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read all files of a release", description = "The XML of each by its name.")
    @APIResponseSchema(ReleasedFiles.class)
    public ReleasedFiles files(@PathParam("release") int number) {
        return new ReleasedFiles(queries.models(number));
    }

    /** The file itself. */
    @GET
    @Path("/{release}/file")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "Take a file of a release along", description = "Byte for byte as it was released.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = MediaType.APPLICATION_XML))
    public Response file(@PathParam("release") int number, @QueryParam("name") @DefaultValue("") String name) {
        SortedMap<String, String> files = queries.models(number);
        return Optional.ofNullable(files.get(name))
                .map(xml -> ModelFile.attached(name, xml))
                .orElseThrow(NotFoundException::new);
    }

    /** It is live again. */
    @POST
    @Path("/{release}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an older release live again",
            description =
                    "Needs an Idempotency-Key. It becomes a new release: new cases start on it at once, running cases"
                            + " finish on what they started with.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ReleaseToRestore")))
    @APIResponseSchema(value = ReleaseMade.class, responseCode = "201", responseDescription = "It is live.")
    @APIResponse(responseCode = "409", description = "It is live already, never was, or fits no longer.")
    public Response restore(@PathParam("release") int number, ReleaseToRestore why) {
        return once.make(() -> {
            int restored =
                    service.restore(new RestoreRelease(number, why.reason())).number();
            return Answers.made(
                    address.getBaseUriBuilder()
                            .path("v1/models/releases")
                            .path(Integer.toString(restored))
                            .build(),
                    Json.createObjectBuilder().add("release", restored));
        });
    }

    private Map<Long, String> names(List<ReleaseSummary> releases) {
        return staff.names(releases.stream()
                .flatMap(each -> Stream.concat(each.drawnBy().stream(), each.approved().map(DoneBy::staffId).stream()))
                .distinct()
                .toList());
    }

    private static ReleaseLineOfList line(ReleaseSummary release, Map<Long, String> names) {
        return new ReleaseLineOfList(
                release.number(),
                release.line(),
                release.reason(),
                release.recordedAt(),
                release.live(),
                release.draft(),
                release.drawnBy().stream()
                        .map(each -> names.getOrDefault(each, ""))
                        .sorted()
                        .toList(),
                release.approved().map(by -> names.getOrDefault(by.staffId(), "")),
                release.approved().map(DoneBy::at),
                release.restored());
    }

    /** Which releases there are. */
    @Schema(name = "ModelReleases")
    public record ReleaseLines(List<ReleaseLineOfList> releases) {}

    /**
     * A release.
     *
     * @param line whose models it holds
     * @param live whether new cases start on it
     * @param draft the number of the draft it comes from
     * @param restored the number of the older release that was made live again with it
     */
    @Schema(name = "ModelReleaseLine")
    public record ReleaseLineOfList(
            int release,
            ReleaseLine line,
            String reason,
            Instant recordedAt,
            boolean live,
            Optional<Long> draft,
            List<String> drawnBy,
            Optional<String> approvedBy,
            Optional<Instant> approvedAt,
            Optional<Integer> restored) {}

    /** A release with what is told of it. */
    @Schema(name = "ModelRelease")
    public record WholeRelease(
            ReleaseLineOfList release, Optional<ImprovementPlan> plan, List<SaidOfFile> difference) {}

    /** The XML of each file by its name. */
    @Schema(name = "ReleasedFiles")
    public record ReleasedFiles(Map<String, String> files) {}

    /** Why, in a sentence for the list of releases. */
    @Schema(name = "ReleaseToRestore")
    public record ReleaseToRestore(@NotBlank String reason) {}

    /** The number of the new release. */
    @Schema(name = "ReleaseMade")
    public record ReleaseMade(int release) {}
}
