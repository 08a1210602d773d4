package org.redress.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.notification.boundary.MessageView;
import org.redress.notification.boundary.OutboxQueries;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.RecipientKind;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.NeedsScope;

/** What was written to whom about a complaint, for other systems. Source: R-041. */
@Path("/v1/complaints/{reference}/notices")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Notices", description = "What was written to whom, and whether it has left.")
@APIResponse(responseCode = "404", description = "There is no such complaint, or not for whom the token works.")
public class NoticesResource {
    @Inject
    OutboxQueries outbox;

    @Inject
    CaseByReference cases;

    /** The notices of a complaint. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the notices of a complaint", description = "The oldest first.")
    @APIResponseSchema(NoticeList.class)
    public NoticeList list(@PathParam("reference") String reference) {
        return new NoticeList(outbox.ofCase(cases.id(reference)).stream()
                .map(NoticeInList::of)
                .toList());
    }

    /** The notices of a complaint. */
    @Schema(name = "Notices")
    public record NoticeList(List<NoticeInList> notices) {}

    /**
     * A notice, as other systems see it.
     *
     * @param problem why the last attempt failed; absent when it did not
     */
    @Schema(name = "Notice")
    public record NoticeInList(
            long id,
            LetterKind letter,
            RecipientKind recipientKind,
            String recipientName,
            Carrier carrier,
            String address,
            String subject,
            String body,
            MessageState state,
            int attempts,
            Instant writtenAt,
            Optional<Instant> sentAt,
            Optional<DeliveryProblem> problem) {
        static NoticeInList of(MessageView view) {
            return new NoticeInList(
                    view.messageId(),
                    view.letter().orElseThrow(),
                    view.recipientKind(),
                    view.recipientName(),
                    view.carrier(),
                    view.address(),
                    view.subject(),
                    view.body(),
                    view.state(),
                    view.attempts(),
                    view.writtenAt(),
                    view.sentAt(),
                    view.problem());
        }

        @Override
        public String toString() {
            return "Notice#" + id;
        }
    }
}
