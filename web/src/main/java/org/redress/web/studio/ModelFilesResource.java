package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.redress.studio.boundary.DraftQueries;
import org.redress.studio.boundary.ModelNotFound;
import org.redress.studio.boundary.ReleaseQueries;

/** The files of drafts and releases, for diagrams on pages and to take along. For signed-in people only. */
@Path("/pages/model-files")
@RequestScoped
public class ModelFilesResource {
    @Inject
    DraftQueries drafts;

    @Inject
    ReleaseQueries releases;

    /** What a draft says, to be drawn on a page; by itself nothing that a browser would show. */
    @GET
    @Path("/drafts/{draft}")
    public Response ofDraft(@PathParam("draft") long draft, @QueryParam("name") @DefaultValue("") String name) {
        return ModelFile.attached(name, drafts.model(draft, name).xml());
    }

    /** A file of a release, under its own name. */
    @GET
    @Path("/releases/{number}")
    public Response ofRelease(@PathParam("number") int number, @QueryParam("name") @DefaultValue("") String name) {
        return ModelFile.attached(
                name, Optional.ofNullable(releases.models(number).get(name)).orElseThrow(ModelNotFound::new));
    }
}
