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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.servicelevel.boundary.AgreementService;
import org.redress.servicelevel.boundary.BeginAgreement;
import org.redress.servicelevel.boundary.EndAgreement;
import org.redress.servicelevel.boundary.SignOffAgreement;
import org.redress.servicelevel.boundary.WriteDraft;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.AgreedPeriod;
import org.redress.servicelevel.domain.agreement.AgreedPriority;
import org.redress.servicelevel.domain.agreement.AgreementItemKind;
import org.redress.servicelevel.domain.agreement.AgreementScope;
import org.redress.servicelevel.domain.agreement.AgreementTerms;
import org.redress.servicelevel.domain.agreement.AppliesTo;
import org.redress.servicelevel.domain.agreement.ContactPoint;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.agreement.ReviewRhythm;
import org.redress.servicelevel.domain.agreement.Signatory;
import org.redress.web.rest.Answers;
import org.redress.web.rest.EntriesRefused;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.servicelevel.AgreementsResource.Contact;
import org.redress.web.servicelevel.AgreementsResource.Items;
import org.redress.web.servicelevel.AgreementsResource.Rebate;
import org.redress.web.servicelevel.AgreementsResource.Signature;
import org.redress.web.servicelevel.AgreementsResource.SpecialHours;
import org.redress.web.servicelevel.AgreementsResource.Target;
import org.redress.web.servicelevel.AgreementsResource.WeekdayHours;

/**
 * Agreements begun, drafted, written, signed off by somebody else and ended early, for other systems. Source,
 * D-08.
 */
@Path("/v1/agreements")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(
        name = "Drafts of agreements",
        description = "The next version of a service level agreement; for managers and process owners.")
@APIResponse(responseCode = "404", description = "There is no such agreement.")
public class AgreementDraftsResource {
    @Inject
    AgreementService service;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** Another agreement is begun. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin another agreement",
            description = "Needs an Idempotency-Key. Its draft says what the last version of the one it is like says.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewAgreement")))
    @APIResponseSchema(
            value = AgreementDraftMade.class,
            responseCode = "201",
            responseDescription = "There is a draft; version is its number.")
    @APIResponse(responseCode = "409", description = "There is one of that code, or it is for nobody.")
    @APIResponse(responseCode = "422", description = "An entry does not fit; the problem says which.")
    public Response begin(NewAgreement agreement) {
        return once.make(() -> {
            service.begin(agreement.command());
            return Answers.made(
                    address.getAbsolutePathBuilder().path(agreement.agreement()).build(),
                    Json.createObjectBuilder().add("version", 1));
        });
    }

    /** The next version is drafted. */
    @POST
    @Path("/{agreement}/draft")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft the next version",
            description = "Needs an Idempotency-Key. It says what the version says that was signed off last.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponseSchema(
            value = AgreementDraftMade.class,
            responseCode = "201",
            responseDescription = "There is a draft; version is its number.")
    @APIResponse(responseCode = "409", description = "There is a draft already, or the agreement is over.")
    public Response draft(@PathParam("agreement") String agreementCode) {
        return once.make(() -> {
            int number = service.draft(agreementCode);
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("version", number));
        });
    }

    /** It is written. */
    @PUT
    @Path("/{agreement}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write something else into the draft",
            description =
                    "All that it is to say, in place of what it said. What is still missing is missing until sign-off.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "AgreementDraft")))
    @APIResponse(responseCode = "204", description = "It is written; the draft has another revision.")
    @APIResponse(
            responseCode = "409",
            description =
                    "There is no draft, it was written meanwhile, or that may not be agreed on; the problem says why.")
    public Response write(@PathParam("agreement") String agreementCode, AgreementDraft written) {
        return once.change(() -> {
            service.write(new WriteDraft(agreementCode, written.revision(), written.terms()));
            return Answers.done();
        });
    }

    /** It is given up. */
    @DELETE
    @Path("/{agreement}/draft")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give the draft up",
            description = "What was signed off holds as before; an agreement that has nothing else goes, too.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "409", description = "There is no draft.")
    public Response discard(@PathParam("agreement") String agreementCode) {
        return once.change(() -> {
            service.discard(agreementCode);
            return Answers.done();
        });
    }

    /** It is signed off. */
    @POST
    @Path("/{agreement}/draft/sign-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign the draft off",
            description = "By somebody who has not written in it, when both parties have signed on paper.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "AgreementSignOff")))
    @APIResponse(responseCode = "204", description = "It is signed off, and holds from then on.")
    @APIResponse(responseCode = "409", description = "It may not be signed off like that; the problem says why.")
    public Response signOff(@PathParam("agreement") String agreementCode, AgreementSignOff signed) {
        return once.change(() -> {
            service.signOff(signed.command(agreementCode));
            return Answers.done();
        });
    }

    /** It is ended early. */
    @POST
    @Path("/{agreement}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "End an agreement early", description = "When both parties have agreed to it in writing.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "AgreementEnd")))
    @APIResponse(responseCode = "204", description = "It ends then.")
    @APIResponse(responseCode = "409", description = "It may not end like that; the problem says why.")
    public Response end(@PathParam("agreement") String agreementCode, AgreementEnd ending) {
        return once.change(() -> {
            service.end(new EndAgreement(agreementCode, ending.endsAt(), ending.reason(), ending.document()));
            return Answers.done();
        });
    }

    /** The number of the draft. */
    @Schema(name = "AgreementDraftMade")
    public record AgreementDraftMade(int version) {}

    /**
     * Another agreement.
     *
     * @param agreement the short name it is found by, of capital letters, digits and dashes
     * @param zone where the clock on the wall hangs, like {@code Africa/Johannesburg}
     * @param scopeKey the code of the team, the grade, or the number of the customer; empty for the house
     * @param like the code of the agreement whose last version it starts from
     */
    @Schema(name = "NewAgreement")
    public record NewAgreement(
            @NotNull String agreement,
            @NotBlank String name,
            @NotBlank String provider,
            @NotBlank String customer,
            @NotBlank String tier,
            @NotNull String zone,
            @NotNull AgreementScope scope,
            String scopeKey,
            @NotBlank String like) {
        BeginAgreement command() {
            return new BeginAgreement(
                    agreement, name, provider, customer, tier, zoneId(), new AppliesTo(scope, scopeKey), like);
        }

        private ZoneId zoneId() {
            try {
                return ZoneId.of(zone.strip());
            } catch (DateTimeException otherwise) {
                throw EntriesRefused.of("zone", "zone");
            }
        }
    }

    /**
     * All that a draft is to say.
     *
     * @param revision the revision that was read before
     * @param rebates the highest row first
     * @param houseCalendar whether the calendar of the house counts, with all its versions, instead of these hours
     * @param hours like {@code 08:30-12:00, 13:00-18:00}; we are closed on weekdays that are left out
     */
    @Schema(name = "AgreementDraft")
    public record AgreementDraft(
            int revision,
            @NotNull List<Items> items,
            @NotNull List<Target> priorities,
            @NotNull List<Rebate> rebates,
            boolean houseCalendar,
            @NotNull List<WeekdayHours> hours,
            @NotNull HolidaySet holidays,
            @NotNull List<SpecialHours> specialDays,
            @NotNull List<Contact> contactPoints,
            int periodMonths,
            boolean renewed,
            int mostCasesAMonth,
            int reviewEveryMonths,
            int agendaDaysBefore) {
        AgreementTerms terms() {
            return new AgreementTerms(
                    sentences(),
                    priorities.stream().map(AgreementDraft::priority).toList(),
                    AgreementTerms.writtenRebates(rebates.stream()
                            .map(row -> row.achievedFrom() + " " + row.rebate())
                            .collect(Collectors.joining("\n"))),
                    houseCalendar ? agreedHours().asOfTheHouse() : agreedHours(),
                    contactPoints.stream()
                            .map(point -> new ContactPoint(point.party(), point.role(), point.reach()))
                            .toList(),
                    new AgreedPeriod(periodMonths, renewed),
                    mostCasesAMonth,
                    new ReviewRhythm(reviewEveryMonths, agendaDaysBefore));
        }

        private Map<AgreementItemKind, List<String>> sentences() {
            return items.stream()
                    .collect(Collectors.groupingBy(
                            Items::kind,
                            Collectors.flatMapping(list -> list.sentences().stream(), Collectors.toList())));
        }

        private AgreedHours agreedHours() {
            return WrittenHours.of(hours, holidays, specialDays);
        }

        private static AgreedPriority priority(Target target) {
            return AgreedPriority.written(
                    target.priority(),
                    target.meaning(),
                    target.acknowledgement(),
                    target.nextContact(),
                    target.resolution(),
                    target.sharePercent().toString(),
                    target.rebated());
        }
    }

    /**
     * A sign-off.
     *
     * @param revision the revision of the draft that was read
     * @param validFrom the first moment at which it is to hold
     * @param title as what the acting person signs it off
     * @param signatories who signed for both parties, on paper
     */
    @Schema(name = "AgreementSignOff")
    public record AgreementSignOff(
            int revision,
            @NotNull Instant validFrom,
            @NotBlank String title,
            @NotNull List<Signature> signatories) {
        SignOffAgreement command(String agreementCode) {
            return new SignOffAgreement(
                    agreementCode,
                    revision,
                    validFrom,
                    title,
                    signatories.stream()
                            .map(each -> new Signatory(each.party(), each.name(), each.title(), each.signedOn()))
                            .toList());
        }
    }

    /**
     * How both parties end it early.
     *
     * @param endsAt the first moment at which it is no longer to hold
     * @param document where what they wrote is kept
     */
    @Schema(name = "AgreementEnd")
    public record AgreementEnd(
            @NotNull Instant endsAt,
            @NotBlank String reason,
            @NotBlank String document) {}
}
