package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.boundary.CalendarService;
import org.redress.servicelevel.boundary.SignOffCalendar;
import org.redress.servicelevel.boundary.TakeHolidays;
import org.redress.servicelevel.boundary.WriteCalendar;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.servicelevel.AgreementsResource.SpecialHours;
import org.redress.web.servicelevel.AgreementsResource.WeekdayHours;

/** The next version of a calendar: drafted, written, signed off by somebody else, for other systems. Source. */
@Path("/v1/calendars/{calendar}/draft")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(
        name = "Drafts of calendars",
        description = "The next version of a working calendar; for managers and process owners.")
@APIResponse(responseCode = "404", description = "There is no such calendar.")
public class CalendarDraftsResource {
    @Inject
    CalendarService service;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** A draft is begun. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft the next version",
            description = "Needs an Idempotency-Key. It says what the version says that was signed off last.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponseSchema(
            value = CalendarDraftMade.class,
            responseCode = "201",
            responseDescription = "There is a draft; version is its number.")
    @APIResponse(responseCode = "409", description = "There is a draft already.")
    public Response draft(@PathParam("calendar") String calendarCode) {
        return once.make(() -> {
            int number = service.draft(calendarCode);
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("version", number));
        });
    }

    /** Its hours are written. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write other hours into the draft",
            description = "All of them, in place of those before; the holidays of a file stay.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "CalendarHours")))
    @APIResponse(responseCode = "204", description = "They are written; the draft has another revision.")
    @APIResponse(
            responseCode = "409",
            description = "There is no draft, it was written meanwhile, or nobody would work; the problem says which.")
    public Response write(@PathParam("calendar") String calendarCode, CalendarHours written) {
        return once.change(() -> {
            service.write(new WriteCalendar(calendarCode, written.revision(), written.of()));
            return Answers.done();
        });
    }

    /** The holidays of a file are taken. */
    @PUT
    @Path("/holidays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write the public holidays of an iCalendar file into the draft",
            description = "In place of those of another file; an empty text takes those out.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "CalendarHolidayFile")))
    @APIResponse(responseCode = "204", description = "They are written; the draft has another revision.")
    @APIResponse(
            responseCode = "409",
            description = "There is no draft, or this is no such file; the problem says why.")
    public Response takeHolidays(@PathParam("calendar") String calendarCode, CalendarHolidayFile file) {
        return once.change(() -> {
            service.takeHolidays(new TakeHolidays(calendarCode, file.revision(), file.name(), file.text()));
            return Answers.done();
        });
    }

    /** It is given up. */
    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the draft up", description = "What was signed off holds as before.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "409", description = "There is no draft.")
    public Response discard(@PathParam("calendar") String calendarCode) {
        return once.change(() -> {
            service.discard(calendarCode);
            return Answers.done();
        });
    }

    /** It is signed off. */
    @POST
    @Path("/sign-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign the draft off",
            description =
                    "By somebody who has not written in it. It judges from then on, the version before it until then.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "CalendarSignOff")))
    @APIResponse(responseCode = "204", description = "It is signed off; the clocks of open complaints follow.")
    @APIResponse(responseCode = "409", description = "It may not be signed off like that; the problem says why.")
    public Response signOff(@PathParam("calendar") String calendarCode, CalendarSignOff signed) {
        return once.change(() -> {
            service.signOff(new SignOffCalendar(calendarCode, signed.revision(), signed.validFrom(), signed.title()));
            return Answers.done();
        });
    }

    /** The number of the draft. */
    @Schema(name = "CalendarDraftMade")
    public record CalendarDraftMade(int version) {}

    /**
     * The hours of a draft.
     *
     * @param revision the revision that was read before
     * @param hours like {@code 08:30-12:00, 13:00-18:00}; we are closed on weekdays that are left out
     */
    @Schema(name = "CalendarHours")
    public record CalendarHours(
            int revision,
            @NotNull List<WeekdayHours> hours,
            @NotNull HolidaySet holidays,
            @NotNull List<SpecialHours> specialDays) {
        AgreedHours of() {
            return WrittenHours.of(hours, holidays, specialDays);
        }
    }

    /**
     * A file of public holidays.
     *
     * @param revision the revision of the draft that was read before
     * @param text what stands in it
     */
    @Schema(name = "CalendarHolidayFile")
    public record CalendarHolidayFile(
            int revision, @NotNull String name, @NotNull String text) {}

    /**
     * A sign-off.
     *
     * @param revision the revision of the draft that was read
     * @param validFrom the first moment that is to be judged by it
     * @param title as what the acting person signs it off
     */
    @Schema(name = "CalendarSignOff")
    public record CalendarSignOff(
            int revision,
            @NotNull Instant validFrom,
            @NotBlank String title) {}
}
