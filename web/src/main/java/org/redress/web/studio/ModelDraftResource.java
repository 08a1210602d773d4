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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.studio.boundary.ApproveDraft;
import org.redress.studio.boundary.CheckDrawn;
import org.redress.studio.boundary.DeclineDraft;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.DraftService;
import org.redress.studio.boundary.OfferDraft;
import org.redress.studio.boundary.TakeInNewer;
import org.redress.studio.domain.ChangeKind;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.GoLiveTrouble;
import org.redress.studio.domain.ImprovementPlan;
import org.redress.studio.domain.ImprovementQuestion;
import org.redress.studio.domain.ModelKind;
import org.redress.web.rest.Answers;
import org.redress.web.rest.Api;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.studio.ModelsResource.ModelFinding;

/** One draft of models, from drawing to a release, for other systems. Source, D-30. */
@Path("/v1/models/drafts/{draft}")
@RequestScoped
@NeedsScope(TokenScope.MODELS)
@Tag(name = "Models")
@SecurityRequirement(name = Api.TOKEN)
@APIResponse(responseCode = "401", description = "There is no token, or it is good for nothing any more.")
@APIResponse(responseCode = "403", description = "The token lacks the scope, or whom it works for may not.")
@APIResponse(responseCode = "404", description = "There is no such draft.")
public class ModelDraftResource {
    @Inject
    DraftQueries queries;

    @Inject
    DraftService service;

    @Inject
    DraftAnswers answers;

    @Inject
    Once once;

    /** All of it but the texts of its files. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a draft", description = "Version names the next change of it.")
    @APIResponseSchema(Draft.class)
    public Draft draft(@PathParam("draft") long number) {
        return answers.draft(queries.details(number));
    }

    /** What is found in it. */
    @GET
    @Path("/findings")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Look a draft over",
            description = "What stops a release, what warns, what is good to know; the gravest first.")
    @APIResponseSchema(WhatIsFound.class)
    public WhatIsFound findings(
            @PathParam("draft") long number, @QueryParam("language") @DefaultValue("en") String language) {
        return DraftAnswers.found(queries.findings(number), Locale.forLanguageTag(language));
    }

    /** The same with a file that is not kept. */
    @POST
    @Path("/findings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Look a draft over with one file as it is drawn just now",
            description = "Nothing is kept, so it needs no Idempotency-Key.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ModelToLookAt")))
    @APIResponseSchema(WhatIsFound.class)
    public WhatIsFound check(@PathParam("draft") long number, ModelToLookAt asked) {
        return DraftAnswers.found(
                queries.check(new CheckDrawn(number, asked.name(), asked.xml())),
                Locale.forLanguageTag(asked.language().orElse("en")));
    }

    /** What it does otherwise. */
    @GET
    @Path("/difference")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read in words what a draft changes",
            description = "Against the release that it began with, file by file.")
    @APIResponseSchema(DraftDifference.class)
    public DraftDifference difference(
            @PathParam("draft") long number, @QueryParam("language") @DefaultValue("en") String language) {
        return DraftAnswers.difference(
                queries.details(number), queries.differences(number), Locale.forLanguageTag(language));
    }

    /** It is offered. */
    @POST
    @Path("/offer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Offer a draft to a second person",
            description = "With what it is to improve. Without a moment it goes live as soon as it is approved.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DraftOffer")))
    @APIResponse(responseCode = "204", description = "Whoever may approve it is told.")
    @APIResponse(responseCode = "409", description = "It cannot be offered like that; the problem says why.")
    @APIResponse(responseCode = "422", description = "An entry does not fit; the problem says which.")
    public Response offer(@PathParam("draft") long number, DraftOffer offer) {
        return once.change(() -> {
            service.offer(offer.command(number));
            return Answers.done();
        });
    }

    /** It is drawn again. */
    @POST
    @Path("/withdraw")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draw again what was offered or waits for its moment")
    @APIResponse(responseCode = "204", description = "It is drawn again.")
    @APIResponse(responseCode = "409", description = "It is neither offered nor waits.")
    public Response withdraw(@PathParam("draft") long number) {
        return once.change(() -> {
            service.withdraw(number);
            return Answers.done();
        });
    }

    /** It is approved. */
    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve a draft",
            description =
                    "By somebody who has neither drawn in it nor offered it. Everything in it is looked at once more.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DraftApproval")))
    @APIResponseSchema(DraftApproved.class)
    @APIResponse(responseCode = "409", description = "It cannot be approved like that; the problem says why.")
    public Response approve(@PathParam("draft") long number, DraftApproval approval) {
        return once.change(() -> {
            Optional<Integer> release = service.approve(new ApproveDraft(number, approval.version()));
            return Answers.done(release.map(live -> Json.createObjectBuilder().add("release", live))
                    .orElseGet(Json::createObjectBuilder));
        });
    }

    /** It is not approved. */
    @POST
    @Path("/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decline a draft", description = "Whoever drew it is told why, and draws again.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "DraftNotApproved")))
    @APIResponse(responseCode = "204", description = "It is drawn again.")
    @APIResponse(responseCode = "409", description = "It is not offered.")
    public Response decline(@PathParam("draft") long number, DraftNotApproved declined) {
        return once.change(() -> {
            service.decline(new DeclineDraft(number, declined.reason()));
            return Answers.done();
        });
    }

    /** What is live meanwhile is taken into account. */
    @POST
    @Path("/newer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a newer release into account",
            description = "Of files that both have changed, each is named either as mine or as theirs.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "WhoseFiles")))
    @APIResponse(responseCode = "204", description = "The draft begins with the live release now.")
    @APIResponse(responseCode = "409", description = "Nothing newer is live, or a file is not chosen.")
    public Response takeIn(@PathParam("draft") long number, WhoseFiles chosen) {
        return once.change(() -> {
            service.takeInNewer(new TakeInNewer(number, chosen.version(), chosen.mine(), chosen.theirs()));
            return Answers.done();
        });
    }

    /** It is given up. */
    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a draft up", description = "It stays in the list, and nothing becomes of it.")
    @APIResponse(responseCode = "204", description = "It is given up.")
    @APIResponse(responseCode = "409", description = "It is over already.")
    public Response discard(@PathParam("draft") long number) {
        return once.change(() -> {
            service.discard(number);
            return Answers.done();
        });
    }

    /** A release. */
    @Schema(name = "BaseRelease")
    public record BaseRelease(int release) {}

    /**
     * A draft.
     *
     * @param id its number
     * @param version names the next change
     * @param base the release it began with
     * @param overtaken whether another release is live now
     * @param editor who draws now
     * @param drawnBy everybody who has drawn in it
     * @param own whether whom the token works for has drawn in it or offered it, so that somebody else approves it
     * @param plan what it improves, once it was offered
     * @param declined who declined it last, and why
     * @param goLiveAt the moment from which it is to be live, where one was chosen
     * @param notLive why it did not go live at its moment
     * @param release the number of the release that came of it
     */
    @Schema(name = "ModelDraft")
    public record Draft(
            long id,
            long number,
            String title,
            DraftState state,
            int version,
            BaseRelease base,
            boolean overtaken,
            List<FileOfDraft> files,
            Optional<WhoDraws> editor,
            String changedBy,
            Instant changedAt,
            boolean canUndo,
            boolean canRedo,
            List<String> drawnBy,
            boolean own,
            Optional<ImprovementPlan> plan,
            Optional<String> offeredBy,
            Optional<Instant> offeredAt,
            Optional<String> approvedBy,
            Optional<Instant> approvedAt,
            Optional<Declined> declined,
            Optional<Instant> goLiveAt,
            Optional<GoLiveTrouble> notLive,
            Optional<Integer> release) {}

    /**
     * A file of a draft.
     *
     * @param name like {@code process/ClosureProcess.bpmn}
     * @param label what it is called
     * @param changed whether it says something else than in the release before, be it new or gone
     */
    @Schema(name = "FileOfDraft")
    public record FileOfDraft(
            String name, String label, ModelKind kind, boolean changed, boolean added, boolean removed) {}

    /**
     * Who draws.
     *
     * @param me whether it is whoever asks
     */
    @Schema(name = "WhoDraws")
    public record WhoDraws(String name, boolean me, Instant since) {}

    /** Why a draft was declined. */
    @Schema(name = "DraftDeclined")
    public record Declined(String by, Instant at, String reason) {}

    /**
     * Where the drawing stands after a change.
     *
     * @param version names the next change
     * @param name the file that is another now
     * @param xml what it says; told to pages only, and left out when it is gone: other systems read the file
     */
    @Schema(name = "DrawingNow")
    public record DrawingNow(
            int version,
            String name,
            Optional<String> xml,
            WhoDraws editor,
            boolean canUndo,
            boolean canRedo,
            String changedBy,
            Instant changedAt) {}

    /** What was found in a draft. */
    @Schema(name = "DraftFindings")
    public record WhatIsFound(int version, boolean releasable, List<ModelFinding> findings) {}

    /** What a draft does otherwise. */
    @Schema(name = "DraftDifference")
    public record DraftDifference(List<SaidOfFile> files) {}

    /** What is another in a file. */
    @Schema(name = "FileDifference")
    public record SaidOfFile(String name, String label, List<Said> sentences) {}

    /**
     * One thing that is another.
     *
     * @param element the id of what it is about; empty for the whole file
     */
    @Schema(name = "DifferenceSentence")
    public record Said(ChangeKind sign, String element, String text) {}

    /** A file to look at. */
    @Schema(name = "ModelToLookAt")
    public record ModelToLookAt(
            @NotBlank String name, @NotNull String xml, Optional<String> language) {}

    /**
     * An offer.
     *
     * @param version that is offered
     * @param what what is another
     * @param why the reason that the list of releases tells
     * @param gain what is expected of it
     * @param affected the people, teams and processes that it touches
     * @param measure how it will be seen whether it was gained
     * @param answers to further questions, as far as they fit
     * @param goLiveAt the moment from which new cases are to start on it
     */
    @Schema(name = "DraftOffer")
    public record DraftOffer(
            int version,
            @NotBlank String what,
            @NotBlank String why,
            @NotBlank String gain,
            @NotBlank String affected,
            @NotBlank String measure,
            List<ImprovementAnswer> answers,
            Optional<Instant> goLiveAt) {
        OfferDraft command(long draft) {
            return new OfferDraft(
                    draft,
                    version,
                    new ImprovementPlan(
                            what,
                            why,
                            gain,
                            affected,
                            measure,
                            answers.stream()
                                    .collect(Collectors.toMap(
                                            ImprovementAnswer::question,
                                            ImprovementAnswer::answer,
                                            (first, second) -> second))),
                    goLiveAt);
        }
    }

    /** The answer to a question about an improvement. */
    @Schema(name = "ImprovementAnswer")
    public record ImprovementAnswer(
            @NotNull ImprovementQuestion question, @NotBlank String answer) {}

    /** The version that was looked at. */
    @Schema(name = "DraftApproval")
    public record DraftApproval(int version) {}

    /** The number of the release; left out while it waits for its moment. */
    @Schema(name = "DraftApproved")
    public record DraftApproved(Optional<Integer> release) {}

    /** What she who drew it should know. */
    @Schema(name = "DraftNotApproved")
    public record DraftNotApproved(@NotBlank String reason) {}

    /** Whose of the files stay that both have changed. */
    @Schema(name = "WhoseFiles")
    public record WhoseFiles(int version, Set<String> mine, Set<String> theirs) {}
}
