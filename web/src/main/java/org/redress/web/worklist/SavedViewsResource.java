package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;
import org.redress.identity.domain.TokenScope;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.worklist.boundary.SaveView;
import org.redress.worklist.boundary.SavedViewDetails;
import org.redress.worklist.boundary.SavedViewQueries;
import org.redress.worklist.boundary.SavedViewService;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListView;

/** The views of the inbox that people keep, for other systems. Source. */
@Path("/v1/work-items/views")
@RequestScoped
@NeedsScope(TokenScope.WORK)
@Tag(name = "Work list")
@APIResponse(
        responseCode = "403",
        description = "The token lacks the scope WORK, or whom it works for may not do this.")
public class SavedViewsResource {
    @Inject
    SavedViewQueries queries;

    @Inject
    SavedViewService service;

    @Inject
    Once once;

    /** Those that stand in her inbox. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the views that are kept",
            description = "Those of whom the token works for by name, then those that others share.")
    @APIResponseSchema(KeptViewList.class)
    public KeptViewList list() {
        return new KeptViewList(queries.seen().stream().map(ViewKept::of).toList());
    }

    /** Keeps one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep a view", description = "One of hers that has the name shows this from then on.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewKeptView")))
    @APIResponse(responseCode = "200", description = "Kept; view is its id.")
    @APIResponse(responseCode = "409", description = "She keeps as many as she can already.")
    public Response keep(ViewToKeep view) {
        return once.change(() -> Answers.done(Json.createObjectBuilder().add("view", service.save(view.command()))));
    }

    /** Keeps one no longer. */
    @DELETE
    @Path("/{viewId}")
    @Operation(summary = "Discard a view of hers")
    @APIResponse(responseCode = "204", description = "It is kept no longer.")
    @APIResponse(responseCode = "404", description = "It is not there, or not hers.")
    public Response discard(@PathParam("viewId") long viewId) {
        return once.change(() -> {
            service.discard(viewId);
            return Answers.done();
        });
    }

    /** A view to be kept. */
    @Schema(name = "NewKeptView")
    public record ViewToKeep(
            @NotBlank String name,
            @NotNull WorkListView of,
            Optional<Phase> phase,
            Optional<String> severity,
            Optional<String> team,
            Optional<Long> holder,
            Optional<Grade> grade,
            Optional<Medium> medium,
            Set<ListColumn> hidden,
            boolean shared) {
        public ViewToKeep {
            hidden = Set.copyOf(hidden);
        }

        SaveView command() {
            return new SaveView(name, of, new Narrowing(phase, severity, team, holder, grade, medium), hidden, shared);
        }
    }

    /** The views. */
    @Schema(name = "KeptViews")
    public record KeptViewList(List<ViewKept> views) {}

    /**
     * A view that is kept.
     *
     * @param mine whether it is of whom the token works for
     */
    @Schema(name = "KeptView")
    public record ViewKept(
            long view,
            String name,
            WorkListView of,
            Optional<Phase> phase,
            Optional<String> severity,
            Optional<String> team,
            Optional<Long> holder,
            Optional<Grade> grade,
            Optional<Medium> medium,
            Set<ListColumn> hidden,
            boolean shared,
            boolean mine) {
        public ViewKept {
            hidden = Set.copyOf(hidden);
        }

        static ViewKept of(SavedViewDetails saved) {
            Narrowing part = saved.of();
            return new ViewKept(
                    saved.viewId(),
                    saved.name(),
                    saved.view(),
                    part.phase(),
                    part.severity(),
                    part.team(),
                    part.holder(),
                    part.grade(),
                    part.medium(),
                    saved.hidden(),
                    saved.shared(),
                    saved.mine());
        }
    }
}
