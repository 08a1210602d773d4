package org.redress.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.customer.boundary.CompanyQueries;
import org.redress.identity.domain.TokenScope;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Tagged;

/** The companies that customers speak for, for other systems. Source: R-130, D-25. */
@Path("/v1/companies/{company}")
@RequestScoped
@NeedsScope(TokenScope.CUSTOMERS_READ)
@Tag(name = "Customers")
@APIResponse(responseCode = "404", description = "There is no such company.")
public class CompaniesResource {
    @Inject
    CompanyQueries queries;

    @Context
    Request request;

    /** All that is kept of it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a company", description = "With If-None-Match, 304 while nothing has changed.")
    @APIResponseSchema(KnownCompany.class)
    public Response get(@PathParam("company") long companyId) {
        return Tagged.answer(KnownCompany.of(queries.file(companyId)), request);
    }
}
