package org.redress.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.studio.boundary.ProcessFiguresQueries;

/** What the pages of processes load besides themselves. For signed-in people only. */
@Path("/pages/processes")
@RequestScoped
public class ProcessDrawingResource {
    @Inject
    ProcessFiguresQueries figures;

    /** The drawing of a process in a release, the live one without a number, as BPMN 2.0 XML. */
    @GET
    @Path("/{process}/drawing")
    @Produces(MediaType.APPLICATION_XML)
    public String drawing(@PathParam("process") String process, @QueryParam("release") @Nullable Integer release) {
        return figures.drawing(process, Optional.ofNullable(release));
    }
}
