package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.boundary.CalendarDetails;
import org.redress.servicelevel.boundary.CalendarNotFound;
import org.redress.servicelevel.boundary.CalendarQueries;
import org.redress.servicelevel.boundary.CalendarSummary;
import org.redress.servicelevel.boundary.CalendarVersionView;
import org.redress.servicelevel.boundary.DeadlineMove;
import org.redress.servicelevel.boundary.WhatIf;
import org.redress.servicelevel.boundary.WhatIfQueries;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Parameters;
import org.redress.web.servicelevel.AgreementsResource.SpecialHours;
import org.redress.web.servicelevel.AgreementsResource.TriedDraft;
import org.redress.web.servicelevel.AgreementsResource.WeekdayHours;

/** When the house works, to be read. Source. */
@Path("/v1/calendars")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Calendars", description = "Working calendars in versions; for supervisors, managers, process owners.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or works for somebody who reads none.")
public class CalendarsResource {
    @Inject
    CalendarQueries queries;

    @Inject
    WhatIfQueries whatIf;

    @Inject
    ComplaintQueries complaints;

    @Inject
    Clock clock;

    /** All of them. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See which calendars there are", description = "By name.")
    @APIResponseSchema(CalendarList.class)
    public CalendarList list() {
        return new CalendarList(queries.all().stream().map(CalendarInList::of).toList());
    }

    /** One of them. */
    @GET
    @Path("/{calendar}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See its versions", description = "The latest first.")
    @APIResponseSchema(WholeCalendar.class)
    @APIResponse(responseCode = "404", description = "There is none.")
    public WholeCalendar get(@PathParam("calendar") String calendarCode) {
        return WholeCalendar.of(queries.one(calendarCode));
    }

    /** A version of it. */
    @GET
    @Path("/{calendar}/versions/{version}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read all that a version says",
            description = "With the holidays and special days of a year; of this one unless another is asked for.")
    @APIResponseSchema(CalendarText.class)
    @APIResponse(responseCode = "404", description = "There is none.")
    public CalendarText version(
            @PathParam("calendar") String calendarCode,
            @PathParam("version") int number,
            @Parameter(description = "From 1 to 9999.") @QueryParam("year") @DefaultValue("0") int year) {
        CalendarDetails calendar = queries.one(calendarCode);
        CalendarVersionView version = calendar.version(number).orElseThrow(CalendarNotFound::new);
        int thisYear = clock.instant().atZone(calendar.line().zone()).getYear();
        return CalendarText.of(calendarCode, version, year < 1 || year > 9999 ? thisYear : year);
    }

    /** What if the draft held? */
    @GET
    @Path("/{calendar}/what-if")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "See whose deadlines the draft would move",
            description =
                    "The open complaints, those that would become overdue first; at most 200 are listed. Nothing is kept.")
    @APIResponseSchema(TriedDraft.class)
    @APIResponse(responseCode = "404", description = "There is none, or it has no draft.")
    @APIResponse(responseCode = "409", description = "Another version begins later.")
    public TriedDraft whatIf(
            @PathParam("calendar") String calendarCode,
            @Parameter(description = "When it would begin to judge, like 2026-10-01T06:30:00Z; now when left out.")
                    @QueryParam("from")
                    @DefaultValue("")
                    String from) {
        WhatIf tried =
                whatIf.ofCalendar(calendarCode, Parameters.moment("from", from).orElseGet(clock::instant));
        return TriedDraft.of(
                tried,
                complaints.references(
                        tried.moves().stream().map(DeadlineMove::caseId).toList()));
    }

    /** The calendars there are. */
    @Schema(name = "Calendars")
    public record CalendarList(List<CalendarInList> calendars) {}

    /**
     * A calendar in the list.
     *
     * @param inForce the number of the version that judges now
     * @param configured whether that is as the site was configured
     * @param agreements the codes of the agreements that count in it
     */
    @Schema(name = "CalendarInList")
    public record CalendarInList(
            String calendar,
            String name,
            String zone,
            int inForce,
            boolean configured,
            boolean coming,
            boolean drafted,
            List<String> agreements) {
        static CalendarInList of(CalendarSummary row) {
            return new CalendarInList(
                    row.line().code(),
                    row.line().name(),
                    row.line().zone().getId(),
                    row.inForce(),
                    row.configured(),
                    row.coming(),
                    row.drafted(),
                    row.agreements());
        }
    }

    /** A calendar with its versions. */
    @Schema(name = "Calendar")
    public record WholeCalendar(
            String calendar, String name, String zone, List<String> agreements, List<CalendarVersionInList> versions) {
        static WholeCalendar of(CalendarDetails details) {
            return new WholeCalendar(
                    details.line().code(),
                    details.line().name(),
                    details.line().zone().getId(),
                    details.agreements(),
                    details.versions().stream().map(CalendarVersionInList::of).toList());
        }
    }

    /**
     * A version of a calendar.
     *
     * @param revision how often it was written; whoever writes or signs names the one she has read
     * @param configured whether it is as the site was configured, and nobody signed it off
     * @param validFrom the first moment that is judged by it; absent for a draft
     * @param validUntil the first that is not any more; absent while none follows
     * @param casesMoved of how many cases clocks were moved after the sign-off; absent while that is being done
     */
    @Schema(name = "CalendarVersionInList")
    public record CalendarVersionInList(
            int version,
            int revision,
            AgreementStanding standing,
            boolean configured,
            Optional<Instant> validFrom,
            Optional<Instant> validUntil,
            Optional<Long> signedOffBy,
            Optional<Instant> signedOffAt,
            Optional<Integer> casesMoved) {
        static CalendarVersionInList of(CalendarVersionView view) {
            return new CalendarVersionInList(
                    view.number(),
                    view.revision(),
                    view.standing(),
                    view.configured(),
                    view.validFrom(),
                    view.validUntil(),
                    view.signedOffBy(),
                    view.signedOffAt(),
                    view.casesMoved());
        }
    }

    /**
     * All that a version says.
     *
     * @param hours of the weekdays on which there are any
     * @param holidays whose public holidays are kept by rule
     * @param holidayFile what the file is called whose holidays are kept beside them; empty without one
     * @param listedHolidays how many days it has
     * @param specialDays all of them
     * @param year of which year the days are
     * @param days the holidays and special days of that year, in order
     */
    @Schema(name = "CalendarVersion")
    public record CalendarText(
            String calendar,
            CalendarVersionInList version,
            List<WeekdayHours> hours,
            HolidaySet holidays,
            String holidayFile,
            int listedHolidays,
            List<SpecialHours> specialDays,
            int year,
            List<DayInYear> days) {
        static CalendarText of(String code, CalendarVersionView view, int year) {
            AgreedHours hours = view.terms().hours();
            return new CalendarText(
                    code,
                    CalendarVersionInList.of(view),
                    hours.week().days().entrySet().stream()
                            .map(day -> new WeekdayHours(
                                    day.getKey(), day.getValue().text()))
                            .toList(),
                    hours.holidays(),
                    view.terms().listed().fileName(),
                    view.terms().listed().days().size(),
                    hours.specialDays().stream()
                            .map(day -> new SpecialHours(
                                    day.date(), day.name(), day.plan().text()))
                            .toList(),
                    year,
                    view.terms().daysOf(year).stream()
                            .map(day -> new DayInYear(
                                    day.date(),
                                    day.name(),
                                    day.special(),
                                    day.plan().text()))
                            .toList());
        }
    }

    /** A date that is not like its weekday; without hours when closed. */
    @Schema(name = "CalendarDay")
    public record DayInYear(LocalDate day, String name, boolean special, String hours) {}
}
