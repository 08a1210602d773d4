package org.redress.web.casehistory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.casehistory.boundary.EventFeedQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.EventFeed.FedEvent;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.shared.Retrying;
import org.redress.web.rest.NeedsScope;

/** What happens to all complaints, for other systems. Source. */
@Path("/v1/events")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_READ)
@Tag(name = "Events", description = "What happened: typed, in order, with ids and codes only.")
@APIResponse(responseCode = "403", description = "The token lacks the scope COMPLAINTS_READ.")
public class EventsResource {
    @Inject
    EventFeedQueries feed;

    @Inject
    ComplaintQueries complaints;

    @Inject
    Retrying retrying;

    /** The events of all complaints. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Follow what happens",
            description = "The events of all complaints that whom the token works for sees now, at most 100 behind a"
                    + " position, in an order that never changes. Ask again with after = last; nothing is missed. Of"
                    + " another case that is hidden from it an event says nothing.")
    @APIResponseSchema(Feed.class)
    public Feed follow(
            @Parameter(description = "The position where the last answer ended; 0 for the beginning.")
                    @QueryParam("after")
                    @DefaultValue("0")
                    long after) {
        List<FedEvent> events = retrying.call(() -> feed.behind(after));
        Map<Long, String> references = complaints.references(events.stream()
                .map(each -> each.recorded().event().caseId())
                .distinct()
                .toList());
        long last = events.isEmpty() ? after : events.get(events.size() - 1).position();
        return new Feed(
                events.stream()
                        .flatMap(each -> Stream.ofNullable(
                                        references.get(each.recorded().event().caseId()))
                                .map(reference -> FeedEvent.of(each, reference)))
                        .toList(),
                last,
                events.size() == EventFeedQueries.PAGE);
    }

    /**
     * Some events of all complaints.
     *
     * @param last where this answer ends
     * @param more whether there are more already
     */
    @Schema(name = "Feed")
    public record Feed(List<FeedEvent> events, long last, boolean more) {}

    /**
     * An event of a complaint.
     *
     * @param number its place among the events of the complaint, from 1
     * @param actor who acted, like staff:12 or client:7
     * @param data ids and codes
     */
    @Schema(name = "Event")
    public record Event(
            String reference,
            int number,
            CaseEventKind kind,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            Map<String, String> data) {
        static Event of(TimelineEntry entry, String reference) {
            return new Event(
                    reference,
                    entry.number(),
                    entry.kind(),
                    entry.occurredAt(),
                    entry.recordedAt(),
                    entry.actor(),
                    entry.payload());
        }
    }

    /** An event at its position in the feed. */
    @Schema(name = "FeedEvent")
    public record FeedEvent(long position, Event event) {
        static FeedEvent of(FedEvent fed, String reference) {
            return new FeedEvent(
                    fed.position(),
                    new Event(
                            reference,
                            fed.recorded().sequence(),
                            fed.recorded().event().kind(),
                            fed.recorded().event().occurredAt(),
                            fed.recorded().recordedAt(),
                            fed.recorded().actorReference(),
                            fed.recorded().event().payload()));
        }
    }
}
