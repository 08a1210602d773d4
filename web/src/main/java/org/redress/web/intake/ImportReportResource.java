package org.redress.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The report of an import, for the page that shows it. For signed-in people only. */
@Path("/pages/imports")
@RequestScoped
public class ImportReportResource {
    @Inject
    ImportReport report;

    /** The report as a file to be saved. */
    @GET
    @Path("/{jobId}/report.csv")
    public Response report(@PathParam("jobId") long jobId) {
        return report.of(jobId);
    }
}
