package org.redress.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.NextContact;
import org.redress.handover.boundary.HandOver;
import org.redress.handover.boundary.HandoverCard;
import org.redress.handover.boundary.HandoverNotFound;
import org.redress.handover.boundary.HandoverQueries;
import org.redress.handover.boundary.HandoverService;
import org.redress.handover.boundary.HandoverView;
import org.redress.handover.domain.CardSource;
import org.redress.handover.domain.HandoverState;
import org.redress.identity.domain.TokenScope;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Giving a complaint to somebody else, for other systems. Source. */
@Path("/v1/complaints/{reference}/handovers")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Hand-overs", description = "A complaint goes to somebody else; accepted or given back as a work item.")
@APIResponse(responseCode = "404", description = "There is no such complaint or hand-over, or not for whom it works.")
public class HandoversResource {
    @Inject
    HandoverQueries queries;

    @Inject
    HandoverService handovers;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** All hand-overs. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read the hand-overs of a complaint", description = "The oldest first.")
    @APIResponseSchema(HandoverList.class)
    public HandoverList list(@PathParam("reference") String reference) {
        return new HandoverList(queries.ofCase(cases.id(reference)).stream()
                .map(HandoverInList::of)
                .toList());
    }

    /** Everything that is known. */
    @GET
    @Path("/card")
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Read the card of a complaint",
            description =
                    "What is known and who said it, what was asked and told, as it is now; promises are at promises.")
    @APIResponseSchema(CardNow.class)
    public CardNow card(@PathParam("reference") String reference) {
        return CardNow.of(queries.card(cases.id(reference)));
    }

    /** It is offered to somebody. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand a complaint over",
            description = "Needs an Idempotency-Key. It stays with whoever has it until it is accepted.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewHandover")))
    @APIResponseSchema(
            value = MadeHandover.class,
            responseCode = "201",
            responseDescription = "Offered; handover is the id.")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is offered already, the receiver is away or one person too many, or nobody said when she hears.")
    public Response handOver(@PathParam("reference") String reference, NewHandover handover) {
        return once.make(() -> {
            long made = handovers.handOver(handover.command(cases.id(reference)));
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("handover", made));
        });
    }

    /** Nobody needs to decide any more. */
    @POST
    @Path("/{handover}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a hand-over back", description = "It is not needed any more.")
    @APIResponse(responseCode = "204", description = "It is taken back.")
    @APIResponse(responseCode = "409", description = "It is decided already.")
    public Response withdraw(
            @PathParam("reference") String reference, @PathParam("handover") long handoverId, HandoverNotNeeded why) {
        return once.change(() -> {
            cases.requirePart(
                    reference, queries::ofCase, each -> each.handoverId() == handoverId, HandoverNotFound::new);
            handovers.withdraw(handoverId, why.because());
            return Answers.done();
        });
    }

    /** The hand-overs of a complaint. */
    @Schema(name = "Handovers")
    public record HandoverList(List<HandoverInList> handovers) {}

    /**
     * One hand-over, as other systems see it.
     *
     * @param backAt when the receiver is back, where she was away
     * @param because why it was given back or taken back
     */
    @Schema(name = "Handover")
    public record HandoverInList(
            long id,
            long handedById,
            long receiverId,
            String whyNot,
            String whyShe,
            String wanted,
            Instant handedAt,
            Optional<Instant> backAt,
            HandoverState state,
            Optional<String> because) {
        static HandoverInList of(HandoverView view) {
            return new HandoverInList(
                    view.handoverId(),
                    view.handedBy(),
                    view.receiver(),
                    view.words().whyNot(),
                    view.words().whyShe(),
                    view.words().wanted(),
                    view.handedAt(),
                    view.backAt(),
                    view.state(),
                    view.endedBecause());
        }
    }

    /** The card as it is now: spokenWith are the ids of those the customer had to talk to. */
    @Schema(name = "HandoverCard")
    public record CardNow(
            List<KnownFact> facts,

            @Schema(description = "What somebody of us makes of it: no facts.")
            List<KnownFact> opinions,

            List<AskedAlready> asked,
            List<ToldAlready> told,
            List<Long> spokenWith) {
        static CardNow of(HandoverCard card) {
            return new CardNow(
                    card.facts().stream().map(KnownFact::of).toList(),
                    card.opinions().stream().map(KnownFact::of).toList(),
                    card.asked().stream()
                            .map(each -> new AskedAlready(each.question(), each.by(), each.at(), each.open()))
                            .toList(),
                    card.told().stream()
                            .map(each -> new ToldAlready(each.kind(), each.by(), each.at()))
                            .toList(),
                    card.spokenWith());
        }
    }

    /** One fact and where it comes from. */
    @Schema(name = "KnownFact")
    public record KnownFact(CardSource source, String text, Optional<Long> staffId, Instant at) {
        static KnownFact of(HandoverCard.Fact fact) {
            return new KnownFact(fact.source(), fact.text(), fact.by(), fact.at());
        }
    }

    /** One question that was put to the customer; open while her answer is waited for. */
    @Schema(name = "AskedAlready")
    public record AskedAlready(String question, long staffId, Instant at, boolean open) {}

    /** That the customer heard something from us. */
    @Schema(name = "ToldAlready")
    public record ToldAlready(CaseEventKind kind, Optional<Long> staffId, Instant at) {}

    /**
     * Who is to deal with it, and why.
     *
     * @param whyNot why the one who has it cannot help
     * @param whyShe why the other one can
     * @param wanted what is wanted of her
     * @param oneMore that she may be the third person the customer has to talk to
     * @param nextHear when the customer hears from her; needed where the receiver is away
     */
    @Schema(name = "NewHandover")
    public record NewHandover(
            long receiverId,
            @NotBlank String whyNot,
            @NotBlank String whyShe,
            @NotBlank String wanted,
            boolean oneMore,
            Optional<@Valid NextContact> nextHear) {
        HandOver command(long caseId) {
            return new HandOver(caseId, receiverId, whyNot, whyShe, wanted, oneMore, nextHear);
        }
    }

    /** Offered: the id. */
    @Schema(name = "MadeHandover")
    public record MadeHandover(long handover) {}

    /** Why nobody needs to decide. */
    @Schema(name = "HandoverNotNeeded")
    public record HandoverNotNeeded(@NotBlank String because) {}
}
