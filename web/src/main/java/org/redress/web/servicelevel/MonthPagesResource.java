package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The cases of a month, for the page that shows it. For signed-in people only. */
@Path("/pages/agreements")
@RequestScoped
public class MonthPagesResource {
    @Inject
    MonthCsv csv;

    /** The cases as a file to be saved. */
    @GET
    @Path("/{agreement}/months/{month}/cases.csv")
    public Response cases(@PathParam("agreement") String agreementCode, @PathParam("month") String month) {
        return csv.of(agreementCode, month);
    }
}
