package org.redress.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The promises of a month, for the page that shows them. For signed-in people only. */
@Path("/pages/promises")
@RequestScoped
public class KeptPagesResource {
    @Inject
    KeptCsv csv;

    /** The words as a file to be saved. */
    @GET
    @Path("/months/{month}/words.csv")
    public Response words(@PathParam("month") String month, @QueryParam("by") @DefaultValue("") String by) {
        return csv.of(month, by);
    }
}
