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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.boundary.AgreementDetails;
import org.redress.servicelevel.boundary.AgreementNotFound;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.AgreementSummary;
import org.redress.servicelevel.boundary.AgreementVersionView;
import org.redress.servicelevel.boundary.DeadlineMove;
import org.redress.servicelevel.boundary.WhatIf;
import org.redress.servicelevel.boundary.WhatIfQueries;
import org.redress.servicelevel.domain.agreement.AgreedPriority;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.AgreementScope;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Parameters;

/** What was agreed on with whom, to be read. Source, D-08. */
@Path("/v1/agreements")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(
        name = "Agreements",
        description = "Service level agreements in versions; for supervisors, managers, process owners.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or works for somebody who reads none.")
public class AgreementsResource {
    @Inject
    AgreementQueries queries;

    @Inject
    WhatIfQueries whatIf;

    @Inject
    ComplaintQueries complaints;

    @Inject
    Clock clock;

    /** All of them. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See which agreements there are", description = "By name.")
    @APIResponseSchema(AgreementList.class)
    public AgreementList list() {
        return new AgreementList(queries.all().stream().map(AgreementInList::of).toList());
    }

    /** One of them. */
    @GET
    @Path("/{agreement}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See its versions", description = "The latest first.")
    @APIResponseSchema(WholeAgreement.class)
    @APIResponse(responseCode = "404", description = "There is none.")
    public WholeAgreement get(@PathParam("agreement") String agreementCode) {
        return WholeAgreement.of(queries.one(agreementCode));
    }

    /** A version of it. */
    @GET
    @Path("/{agreement}/versions/{version}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read all that a version says",
            description = "Times are amounts of working time in its hours: 30 min, 4 h, 3 d for operating days.")
    @APIResponseSchema(AgreementText.class)
    @APIResponse(responseCode = "404", description = "There is none.")
    public AgreementText version(@PathParam("agreement") String agreementCode, @PathParam("version") int number) {
        AgreementDetails agreement = queries.one(agreementCode);
        return agreement
                .version(number)
                .map(version -> AgreementText.of(agreement.line(), version))
                .orElseThrow(AgreementNotFound::new);
    }

    /** What if the draft held? */
    @GET
    @Path("/{agreement}/what-if")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "See whose deadlines the draft would move",
            description =
                    "The open complaints, those that would become overdue first; at most 200 are listed. Nothing is kept.")
    @APIResponseSchema(TriedDraft.class)
    @APIResponse(responseCode = "404", description = "There is none, or it has no draft.")
    @APIResponse(responseCode = "409", description = "The draft has no priority, or another version begins later.")
    public TriedDraft whatIf(
            @PathParam("agreement") String agreementCode,
            @Parameter(description = "When it would begin to hold, like 2026-10-01T06:30:00Z; now when left out.")
                    @QueryParam("from")
                    @DefaultValue("")
                    String from) {
        WhatIf tried =
                whatIf.ofDraft(agreementCode, Parameters.moment("from", from).orElseGet(clock::instant));
        return TriedDraft.of(
                tried,
                complaints.references(
                        tried.moves().stream().map(DeadlineMove::caseId).toList()));
    }

    /**
     * What would become of the open complaints.
     *
     * @param version the number of the draft
     * @param at the moment for which both deadlines are read
     * @param open how many were looked at
     * @param moving how many would have another deadline
     */
    @Schema(name = "TriedDraft")
    public record TriedDraft(
            int version,
            Instant at,
            int open,
            int moving,
            int newlyOverdue,
            int noLongerOverdue,
            List<MovedDeadline> moves) {
        static TriedDraft of(WhatIf tried, Map<Long, String> references) {
            return new TriedDraft(
                    tried.number(),
                    tried.at(),
                    tried.open(),
                    tried.moving(),
                    tried.newlyOverdue(),
                    tried.noLongerOverdue(),
                    tried.moves().stream()
                            .map(each -> new MovedDeadline(
                                    references.getOrDefault(each.caseId(), ""),
                                    each.before(),
                                    each.after(),
                                    each.wasOverdue(),
                                    each.overdue()))
                            .toList());
        }
    }

    /** A deadline as it is and as it would be. */
    @Schema(name = "MovedDeadline")
    public record MovedDeadline(String reference, Instant before, Instant after, boolean wasOverdue, boolean overdue) {}

    /** The agreements there are. */
    @Schema(name = "Agreements")
    public record AgreementList(List<AgreementInList> agreements) {}

    /**
     * An agreement in the list.
     *
     * @param scope whose cases it is for
     * @param scopeKey the code of the team, the grade, or the number of the customer; empty for the house
     * @param inForce the number of the version that holds now; absent when none does
     * @param validUntil until when; absent while nothing is to end it
     */
    @Schema(name = "AgreementInList")
    public record AgreementInList(
            String agreement,
            String name,
            String provider,
            String customer,
            String tier,
            String zone,
            AgreementScope scope,
            String scopeKey,
            Optional<Integer> inForce,
            Optional<Instant> validUntil,
            boolean shipped,
            boolean coming,
            boolean drafted) {
        static AgreementInList of(AgreementSummary row) {
            AgreementLine line = row.line();
            return new AgreementInList(
                    line.code(),
                    line.name(),
                    line.provider(),
                    line.customer(),
                    line.tier(),
                    line.zone().getId(),
                    line.appliesTo().scope(),
                    line.appliesTo().key(),
                    row.inForce(),
                    row.validUntil(),
                    row.shipped(),
                    row.coming(),
                    row.drafted());
        }
    }

    /**
     * An agreement with its versions.
     *
     * @param endsAt when it ends early, as both parties have written; absent when they have not
     */
    @Schema(name = "Agreement")
    public record WholeAgreement(
            String agreement,
            String name,
            String provider,
            String customer,
            String tier,
            String zone,
            Optional<Instant> endsAt,
            List<VersionInList> versions) {
        static WholeAgreement of(AgreementDetails details) {
            AgreementLine line = details.line();
            return new WholeAgreement(
                    line.code(),
                    line.name(),
                    line.provider(),
                    line.customer(),
                    line.tier(),
                    line.zone().getId(),
                    details.ending().map(ending -> ending.endsAt()),
                    details.versions().stream().map(VersionInList::of).toList());
        }
    }

    /**
     * A version of an agreement.
     *
     * @param revision how often it was written; whoever writes or signs names the one she has read
     * @param shipped whether it came with the product, and nobody signed it off
     * @param validFrom the first moment at which it holds; absent for a draft
     * @param validUntil the first at which it no longer does; absent while nothing is to end it
     * @param signedOffBy who signed it off here
     */
    @Schema(name = "AgreementVersionInList")
    public record VersionInList(
            int version,
            int revision,
            AgreementStanding standing,
            boolean shipped,
            Optional<Instant> validFrom,
            Optional<Instant> validUntil,
            Optional<Long> signedOffBy,
            Optional<Instant> signedOffAt) {
        static VersionInList of(AgreementVersionView view) {
            return new VersionInList(
                    view.number(),
                    view.revision(),
                    view.standing(),
                    view.shipped(),
                    view.validFrom(),
                    view.validUntil(),
                    view.signedOffBy(),
                    view.signedOffAt());
        }
    }

    /**
     * All that a version says.
     *
     * @param rebates the highest row first; what lies below the last is given back by it, too
     * @param houseCalendar whether the calendar of the house counts, with all its versions, instead of these hours
     * @param hours of the weekdays on which there are any
     */
    @Schema(name = "AgreementVersion")
    public record AgreementText(
            String agreement,
            VersionInList version,
            List<Items> items,
            List<Target> priorities,
            List<Rebate> rebates,
            String zone,
            boolean houseCalendar,
            List<WeekdayHours> hours,
            HolidaySet holidays,
            List<SpecialHours> specialDays,
            List<Contact> contactPoints,
            int periodMonths,
            boolean renewed,
            int mostCasesAMonth,
            int reviewEveryMonths,
            int agendaDaysBefore,
            List<Signature> signatories) {
        static AgreementText of(AgreementLine line, AgreementVersionView view) {
            AgreementTerms terms = view.terms();
            return new AgreementText(
                    line.code(),
                    VersionInList.of(view),
                    Stream.of(AgreementItemKind.values())
                            .map(kind -> new Items(kind, terms.items(kind)))
                            .toList(),
                    terms.priorities().stream().map(Target::of).toList(),
                    terms.rebates().rows().stream()
                            .map(row -> new Rebate(row.achievedFrom(), row.rebate()))
                            .toList(),
                    line.zone().getId(),
                    terms.hours().ofTheHouse(),
                    terms.hours().week().days().entrySet().stream()
                            .map(day -> new WeekdayHours(
                                    day.getKey(), day.getValue().text()))
                            .toList(),
                    terms.hours().holidays(),
                    terms.hours().specialDays().stream()
                            .map(day -> new SpecialHours(
                                    day.date(), day.name(), day.plan().text()))
                            .toList(),
                    terms.contactPoints().stream()
                            .map(point -> new Contact(point.party(), point.role(), point.reach()))
                            .toList(),
                    terms.period().months(),
                    terms.period().renewed(),
                    terms.mostCasesAMonth(),
                    terms.review().everyMonths(),
                    terms.review().agendaDaysBefore(),
                    view.signatories().stream()
                            .map(each -> new Signature(each.party(), each.name(), each.title(), each.signedOn()))
                            .toList());
        }
    }

    /** The sentences of a list. */
    @Schema(name = "AgreementItems")
    public record Items(AgreementItemKind kind, List<String> sentences) {}

    /**
     * What is promised for a priority.
     *
     * @param sharePercent cleared in time in more than so many of a hundred cases
     * @param rebated whether something is given back when it is not
     */
    @Schema(name = "AgreementTarget")
    public record Target(
            String priority,
            String meaning,
            String acknowledgement,
            String nextContact,
            String resolution,
            BigDecimal sharePercent,
            boolean rebated) {
        static Target of(AgreedPriority priority) {
            return new Target(
                    priority.code(),
                    priority.meaning(),
                    priority.acknowledgement().text(),
                    priority.nextContact().text(),
                    priority.resolution().text(),
                    priority.percent(),
                    priority.rebated());
        }
    }

    /** From how many percent of a target how many percent of the invoice are given back. */
    @Schema(name = "AgreementRebate")
    public record Rebate(BigDecimal achievedFrom, BigDecimal rebate) {}

    /** Like {@code 08:30-12:00, 13:00-18:00}. */
    @Schema(name = "AgreementHours")
    public record WeekdayHours(DayOfWeek weekday, String hours) {}

    /** A date with hours of its own; empty when closed. */
    @Schema(name = "AgreementSpecialDay")
    public record SpecialHours(LocalDate day, String name, String hours) {}

    /** Whom to turn to. */
    @Schema(name = "AgreementContactPoint")
    public record Contact(AgreementParty party, String role, String reach) {
        @Override
        public String toString() {
            return "Contact of " + party;
        }
    }

    /** Who signed. */
    @Schema(name = "AgreementSignatory")
    public record Signature(AgreementParty party, String name, String title, LocalDate signedOn) {
        @Override
        public String toString() {
            return "Signature of " + party;
        }
    }
}
