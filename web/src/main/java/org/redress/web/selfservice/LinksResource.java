package org.redress.web.selfservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.selfservice.boundary.LinkNotFound;
import org.redress.selfservice.boundary.LinkQueries;
import org.redress.selfservice.boundary.LinkService;
import org.redress.selfservice.boundary.LinkView;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkState;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;

/** Who was sent a link into a complaint, for other systems; never the link itself. Source: R-017. */
@Path("/v1/complaints/{reference}/links")
@RequestScoped
@NeedsScope(TokenScope.COMPLAINTS_WRITE)
@Tag(
        name = "Links",
        description = "What customers and stakeholders were sent to see their case by, and taking it back.")
@APIResponse(responseCode = "404", description = "There is no such complaint or link, or not for whom it works.")
public class LinksResource {
    @Inject
    LinkQueries queries;

    @Inject
    LinkService links;

    @Inject
    CaseByReference cases;

    @Inject
    Once once;

    /** All there ever were. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.COMPLAINTS_READ)
    @Operation(
            summary = "Read who was sent a link",
            description = "The newest first; the links themselves nobody reads.")
    @APIResponseSchema(LinkList.class)
    public LinkList list(@PathParam("reference") String reference) {
        return new LinkList(
                queries.ofCase(cases.id(reference)).stream().map(LinkInList::of).toList());
    }

    /** It opens nothing any more. */
    @POST
    @Path("/{link}/take-back")
    @Operation(
            summary = "Take a link back",
            description = "From now on it opens nothing. A letter that leaves later carries another one.")
    @APIResponse(responseCode = "204", description = "It is taken back.")
    @APIResponse(responseCode = "409", description = "It has expired or was taken back before.")
    public Response takeBack(@PathParam("reference") String reference, @PathParam("link") long linkId) {
        return once.change(() -> {
            requireInto(reference, linkId);
            links.takeBack(linkId);
            return Answers.done();
        });
    }

    private void requireInto(String reference, long linkId) {
        if (queries.ofCase(cases.id(reference)).stream().noneMatch(link -> link.linkId() == linkId)) {
            throw new LinkNotFound();
        }
    }

    /** The links into a complaint. */
    @Schema(name = "Links")
    public record LinkList(List<LinkInList> links) {}

    /**
     * A link, as other systems see it.
     *
     * @param holderName left out where nobody is known there by name
     * @param lastUsedAt to the minute; left out until somebody came by it
     * @param takenBackAt left out unless it was
     */
    @Schema(name = "Link")
    public record LinkInList(
            long id,
            LinkHolder holder,
            Optional<String> holderName,
            LinkState state,
            Instant sentAt,
            Instant expiresAt,
            Optional<Instant> lastUsedAt,
            Optional<Instant> takenBackAt) {
        static LinkInList of(LinkView view) {
            return new LinkInList(
                    view.linkId(),
                    view.holder(),
                    Optional.of(view.holderName()).filter(name -> !name.isEmpty()),
                    view.state(),
                    view.sentAt(),
                    view.expiresAt(),
                    view.lastUsedAt(),
                    view.takenBackAt());
        }

        @Override
        public String toString() {
            return "Link#" + id;
        }
    }
}
