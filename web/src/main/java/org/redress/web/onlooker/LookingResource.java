package org.redress.web.onlooker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.redress.onlooker.boundary.LookAtCase;
import org.redress.onlooker.boundary.Onlookers;
import org.redress.shared.Retrying;
import org.redress.web.shell.Formats;

/**
 * What open pages say of themselves every few seconds, with the session they have. A body of JSON is what another site
 * could not send with her cookie.
 */
@Path("/pages/looking")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class LookingResource {
    @Inject
    Onlookers onlookers;

    @Inject
    Formats formats;

    @Inject
    Retrying retrying;

    /** The page shows a case; who else has it open. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Others look(LookAtCase look) {
        retrying.run(() -> onlookers.looks(look));
        return new Others(onlookers.at(look.caseId()).stream()
                .map(other -> new Other(other.name(), formats.initials(other.name()), other.writing()))
                .toList());
    }

    /** The page is left. */
    @POST
    @Path("/end")
    public void end(Left left) {
        retrying.run(() -> onlookers.leaves(left.page()));
    }

    /** The page that was left. */
    public record Left(String page) {}

    /** Who else has the case open. */
    public record Others(List<Other> others) {}

    /** Somebody else. */
    public record Other(String name, String initials, boolean writing) {}
}
