package org.redress.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.stakeholder.boundary.AddStakeholder;
import org.redress.stakeholder.boundary.ExcuseStakeholder;
import org.redress.stakeholder.boundary.RecordAnswer;
import org.redress.stakeholder.boundary.StakeholderNotFound;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.boundary.TellStakeholders;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.ReportState;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Whom a complaint concerns, for other systems. Source. */
@Path("/v1/complaints/{reference}/stakeholders")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Stakeholders", description = "Who must act or hear; put on the list, told, excused.")
@APIResponse(responseCode = "404", description = "There is no such complaint or stakeholder, or not for whom it works.")
public class StakeholdersResource {
    @Inject
    StakeholderQueries queries;

    @Inject
    StakeholderService stakeholders;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** Everybody it concerns. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read whom a complaint concerns", description = "In the order they were put on the list.")
    @APIResponseSchema(StakeholderList.class)
    public StakeholderList list(@PathParam("reference") String reference) {
        return new StakeholderList(queries.ofCase(cases.id(reference)).stream()
                .map(StakeholderInList::of)
                .toList());
    }

    /** Puts somebody on the list. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put somebody on the list", description = "Needs an Idempotency-Key.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewStakeholder")))
    @APIResponseSchema(
            value = AddedStakeholder.class,
            responseCode = "201",
            responseDescription = "On the list; stakeholder is the id.")
    public Response add(@PathParam("reference") String reference, Added who) {
        return once.make(() -> {
            long added = stakeholders.add(who.command(cases.id(reference)));
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("stakeholder", added));
        });
    }

    /** Some of them were told. */
    @POST
    @Path("/tell")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record who was told", description = "Just now, by whom the token works for.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "Told")))
    @APIResponse(responseCode = "204", description = "It is recorded.")
    public Response tell(@PathParam("reference") String reference, Told told) {
        return once.change(() -> {
            stakeholders.tell(new TellStakeholders(cases.id(reference), told.stakeholders(), told.way(), told.note()));
            return Answers.done();
        });
    }

    /** One need not be told. */
    @POST
    @Path("/{stakeholder}/excuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record why somebody need not be told")
    @APIResponse(responseCode = "204", description = "It is recorded.")
    public Response excuse(
            @PathParam("reference") String reference, @PathParam("stakeholder") long stakeholderId, Excuse excuse) {
        return once.change(() -> {
            requireOnTheList(reference, stakeholderId);
            stakeholders.excuse(new ExcuseStakeholder(stakeholderId, excuse.reason()));
            return Answers.done();
        });
    }

    /** What one said to it. */
    @POST
    @Path("/{stakeholder}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what somebody said to it", description = "A later answer replaces an earlier one.")
    @APIResponse(responseCode = "204", description = "It is recorded.")
    public Response answered(
            @PathParam("reference") String reference, @PathParam("stakeholder") long stakeholderId, Words answer) {
        return once.change(() -> {
            requireOnTheList(reference, stakeholderId);
            stakeholders.answered(new RecordAnswer(stakeholderId, answer.words()));
            return Answers.done();
        });
    }

    private void requireOnTheList(String reference, long stakeholderId) {
        if (!queries.isConcerned(cases.id(reference), stakeholderId)) {
            throw new StakeholderNotFound();
        }
    }

    /** Who was put on the list, by her id. */
    @Schema(name = "AddedStakeholder")
    public record AddedStakeholder(long stakeholder) {}

    /** Whom a complaint concerns. */
    @Schema(name = "Stakeholders")
    public record StakeholderList(List<StakeholderInList> stakeholders) {}

    /**
     * One whom a complaint concerns, as other systems see her.
     *
     * @param byRule whether the decision table named her
     * @param reports how often she was told
     */
    @Schema(name = "Stakeholder")
    public record StakeholderInList(
            long id,
            StakeholderRole role,
            String name,
            String contact,
            boolean outside,
            Part part,
            String reason,
            boolean byRule,
            ReportState state,
            String excuse,
            String answer,
            int reports) {
        static StakeholderInList of(StakeholderView view) {
            return new StakeholderInList(
                    view.stakeholderId(),
                    view.role(),
                    view.name(),
                    view.contact(),
                    view.outside(),
                    view.part(),
                    view.reason(),
                    view.byRule(),
                    view.state(),
                    view.excuse(),
                    view.answer(),
                    view.reports().size());
        }
    }

    /** Who is put on the list, and why. */
    @Schema(name = "NewStakeholder")
    public record Added(
            StakeholderRole role,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 254) String contact,
            boolean outside,
            Part part,
            @NotBlank @Size(max = 500) String reason) {
        AddStakeholder command(long caseId) {
            return new AddStakeholder(caseId, role, name, contact, outside, part, reason);
        }
    }

    /** Who was told, how, and what. */
    @Schema(name = "Told")
    public record Told(
            @NotEmpty Set<Long> stakeholders,
            ReportWay way,
            @Size(max = 2000) String note) {}

    /** Why somebody need not be told. */
    @Schema(name = "Excuse")
    public record Excuse(@NotBlank @Size(max = 500) String reason) {}

    /** What somebody said. */
    @Schema(name = "Words")
    public record Words(@NotBlank @Size(max = 2000) String words) {}
}
