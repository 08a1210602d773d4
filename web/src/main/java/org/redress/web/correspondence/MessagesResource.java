package org.redress.web.correspondence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
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
import org.redress.commitment.boundary.UnrecordedPromise;
import org.redress.commitment.boundary.UnrecordedPromiseQueries;
import org.redress.commitment.boundary.WrittenPromise;
import org.redress.commitment.domain.DayAndHour;
import org.redress.contact.domain.ContactMethod;
import org.redress.correspondence.boundary.CorrespondenceQueries;
import org.redress.correspondence.boundary.CorrespondenceService;
import org.redress.correspondence.boundary.MessageToCustomer;
import org.redress.correspondence.boundary.WriteMessage;
import org.redress.identity.domain.TokenScope;
import org.redress.notification.boundary.WordingQueries;
import org.redress.notification.domain.WordingFinding;
import org.redress.notification.domain.WordingKind;
import org.redress.notification.domain.WordingMend;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Writing to the customer of a complaint, for other systems. Source: R-051, R-052, R-074. */
@Path("/v1/complaints/{reference}/messages")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(name = "Messages", description = "What somebody writes to a customer, with what it promises.")
@APIResponse(responseCode = "404", description = "There is no such complaint, or not for whom it works.")
public class MessagesResource {
    @Inject
    CorrespondenceQueries queries;

    @Inject
    CorrespondenceService correspondence;

    @Inject
    WordingQueries wording;

    @Inject
    UnrecordedPromiseQueries unrecorded;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    @Context
    UriInfo address;

    /** What was written. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(summary = "Read what was written to the customer", description = "The oldest first; the words alone.")
    @APIResponseSchema(MessageList.class)
    public MessageList list(@PathParam("reference") String reference) {
        return new MessageList(queries.ofCase(cases.id(reference)).stream()
                .map(MessageInList::of)
                .toList());
    }

    /** It goes out. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write to the customer",
            description =
                    "Needs an Idempotency-Key. Salutation and thanks are put around the words; each of promises is"
                            + " recorded with them.")
    @Parameter(ref = "IdempotencyKey")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewMessage")))
    @APIResponseSchema(value = MadeMessage.class, responseCode = "201", responseDescription = "Written.")
    @APIResponse(
            responseCode = "409",
            description =
                    "The words are unkind or vague and nothing says why they stay, or a promised time is no good.")
    public Response write(@PathParam("reference") String reference, NewMessage message) {
        return once.make(() -> {
            long made = correspondence.write(message.command(cases.id(reference)));
            return Answers.made(
                    address.getAbsolutePath(), Json.createObjectBuilder().add("message", made));
        });
    }

    /** How it reads. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Check a text before it is sent",
            description = "What should be said otherwise, and what it promises that is not recorded.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "TextToCheck")))
    @APIResponseSchema(CheckedText.class)
    public CheckedText check(@PathParam("reference") String reference, TextToCheck text) {
        long caseId = cases.id(reference);
        return new CheckedText(
                wording.check(text.words()).stream().map(PhraseToMend::of).toList(),
                unrecorded.in(caseId, text.words()).stream()
                        .map(PromiseInText::of)
                        .toList());
    }

    /** What was written to the customer of a complaint. */
    @Schema(name = "Messages")
    public record MessageList(List<MessageInList> messages) {}

    /**
     * A message, as other systems see it.
     *
     * @param template the code of the template it began with; empty for none
     */
    @Schema(name = "Message")
    public record MessageInList(long id, String template, String words, long staffId, Instant writtenAt) {
        static MessageInList of(MessageToCustomer message) {
            return new MessageInList(
                    message.messageId(), message.template(), message.words(), message.writtenBy(), message.writtenAt());
        }

        @Override
        public String toString() {
            return "Message#" + id;
        }
    }

    /** The number of what was written. */
    @Schema(name = "MadeMessage")
    public record MadeMessage(long message) {}

    /**
     * What is written.
     *
     * @param words what she reads between the salutation and the thanks
     * @param wordingBecause why words stay that are unkind or vague
     * @param promises what is promised in the words, to be recorded
     */
    @Schema(name = "NewMessage")
    public record NewMessage(
            @Size(max = 40) String template,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 500) String wordingBecause,
            @Size(max = 10) List<WrittenPromise> promises) {
        WriteMessage command(long caseId) {
            return new WriteMessage(caseId, template, words, wordingBecause, promises);
        }

        @Override
        public String toString() {
            return "NewMessage";
        }
    }

    /** What somebody is about to write. */
    @Schema(name = "TextToCheck")
    public record TextToCheck(@NotBlank @Size(max = 4000) String words) {
        @Override
        public String toString() {
            return "TextToCheck";
        }
    }

    /** What there is to say of a text. */
    @Schema(name = "CheckedText")
    public record CheckedText(List<PhraseToMend> phrases, List<PromiseInText> promises) {}

    /**
     * A phrase that should be said otherwise.
     *
     * @param instead words to take instead; left out where only the writer knows
     */
    @Schema(name = "PhraseToMend")
    public record PhraseToMend(
            String words, int start, int end, WordingKind kind, String better, Optional<String> instead) {
        static PhraseToMend of(WordingFinding finding) {
            return new PhraseToMend(
                    finding.words(),
                    finding.start(),
                    finding.end(),
                    finding.kind(),
                    finding.better(),
                    finding.mend().map(WordingMend::words));
        }
    }

    /**
     * A promise that is not recorded.
     *
     * @param good whether she may be reached that way then
     * @param nextGoodTime a time to take instead of one that is not good
     */
    @Schema(name = "PromiseInText")
    public record PromiseInText(
            String sentence, DayAndHour when, ContactMethod method, boolean good, Optional<Instant> nextGoodTime) {
        static PromiseInText of(UnrecordedPromise found) {
            return new PromiseInText(
                    found.sentence(),
                    found.when(),
                    found.method(),
                    found.check().isGood(),
                    found.check().nextGoodTime());
        }
    }
}
