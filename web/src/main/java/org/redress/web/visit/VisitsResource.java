package org.redress.web.visit;

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
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.TokenScope;
import org.redress.visit.boundary.AgreedAppointment;
import org.redress.visit.boundary.ArrangeVisit;
import org.redress.visit.boundary.MoveVisit;
import org.redress.visit.boundary.VisitNotFound;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitService;
import org.redress.visit.boundary.VisitView;
import org.redress.visit.domain.VisitState;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Who goes to the customer of a complaint, for other systems. Source: R-012. */
@Path("/v1/complaints/{reference}/visits")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Visits", description = "Somebody goes to the customer, by appointment: arranged, moved, cancelled.")
@APIResponse(responseCode = "404", description = "There is no such complaint or visit, or not for whom it works.")
public class VisitsResource {
    @Inject
    VisitQueries queries;

    @Inject
    VisitService visits;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** All visits. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read the visits of a complaint", description = "The oldest first.")
    @APIResponseSchema(VisitList.class)
    public VisitList list(@PathParam("reference") String reference) {
        return new VisitList(queries.ofCase(cases.id(reference)).stream()
                .map(VisitInList::of)
                .toList());
    }

    /** Who can go. */
    @GET
    @Path("/visitors")
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read who can visit the customer", description = "By name; visitorId is the id.")
    @APIResponseSchema(VisitorList.class)
    public VisitorList visitors(@PathParam("reference") String reference) {
        return new VisitorList(queries.visitorsFor(cases.id(reference)).stream()
                .map(Visitor::of)
                .toList());
    }

    /** Has somebody go. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Arrange a visit", description = "Needs an Idempotency-Key.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewVisit")))
    @APIResponseSchema(
            value = ArrangedVisit.class,
            responseCode = "201",
            responseDescription = "Arranged; visit is the id.")
    @APIResponse(
            responseCode = "409",
            description = "Somebody goes already, nobody visits then, or whoever is to go cannot.")
    public Response arrange(@PathParam("reference") String reference, NewVisit visit) {
        return once.make(() -> {
            long arranged = visits.arrange(visit.command(cases.id(reference)));
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("visit", arranged));
        });
    }

    /** Another time was agreed. */
    @POST
    @Path("/{visit}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move a visit",
            description =
                    "The customer, whoever goes now, and whoever does not any more are written to. Send along when it"
                            + " began as you read it, seen, and it is not moved from a time somebody else gave it since.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "MoveVisit")))
    @APIResponse(responseCode = "204", description = "It is moved.")
    @APIResponse(responseCode = "409", description = "Nobody visits then, the visit is over, or it was moved since.")
    public Response move(@PathParam("reference") String reference, @PathParam("visit") long visitId, MoveVisit moved) {
        return once.change(() -> {
            requireKnown(reference, visitId);
            visits.move(visitId, moved);
            return Answers.done();
        });
    }

    /** Nobody needs to go any more. */
    @POST
    @Path("/{visit}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cancel a visit", description = "The customer, and whoever was to go, are written to.")
    @APIResponse(responseCode = "204", description = "It is cancelled.")
    @APIResponse(responseCode = "409", description = "The visit is over.")
    public Response cancel(
            @PathParam("reference") String reference, @PathParam("visit") long visitId, VisitNotNeeded why) {
        return once.change(() -> {
            requireKnown(reference, visitId);
            visits.cancel(visitId, why.because());
            return Answers.done();
        });
    }

    private void requireKnown(String reference, long visitId) {
        cases.requirePart(reference, queries::ofCase, each -> each.visitId() == visitId, VisitNotFound::new);
    }

    /** The visits of a complaint. */
    @Schema(name = "Visits")
    public record VisitList(List<VisitInList> visits) {}

    /**
     * One visit, as other systems see it.
     *
     * @param until by when somebody is there at the latest
     * @param moves how often another time was agreed
     * @param arrivedAt when somebody was there, the last time somebody was
     * @param outcome what came of it, or why nobody goes
     * @param agreed what was agreed with the customer
     */
    @Schema(name = "Visit")
    public record VisitInList(
            long id,
            String reason,
            long visitorId,
            Instant from,
            Instant until,
            String place,
            VisitState state,
            int moves,
            Optional<Instant> arrivedAt,
            Optional<String> outcome,
            Optional<String> agreed) {
        static VisitInList of(VisitView view) {
            return new VisitInList(
                    view.visitId(),
                    view.reason(),
                    view.appointment().visitor(),
                    view.appointment().from(),
                    view.appointment().until(),
                    view.appointment().place(),
                    view.state(),
                    view.moves(),
                    view.arrivedAt(),
                    view.outcome(),
                    view.agreed());
        }
    }

    /** Who can visit the customer. */
    @Schema(name = "Visitors")
    public record VisitorList(List<Visitor> visitors) {}

    /** Somebody who can visit the customer. */
    @Schema(name = "Visitor")
    public record Visitor(long id, String name) {
        static Visitor of(StaffPerson person) {
            return new Visitor(person.staffId(), person.name());
        }
    }

    /**
     * Why somebody goes, and what was agreed with the customer.
     *
     * @param reason why it needs somebody to go, for whoever does
     */
    @Schema(name = "NewVisit")
    public record NewVisit(
            @NotBlank String reason, @NotNull @Valid AgreedAppointment appointment) {
        ArrangeVisit command(long caseId) {
            return new ArrangeVisit(caseId, reason, appointment);
        }
    }

    /** Arranged: the id. */
    @Schema(name = "ArrangedVisit")
    public record ArrangedVisit(long visit) {}

    /** Why nobody needs to go. */
    @Schema(name = "VisitNotNeeded")
    public record VisitNotNeeded(@NotBlank String because) {}
}
