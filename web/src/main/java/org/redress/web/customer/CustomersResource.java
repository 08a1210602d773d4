package org.redress.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.boundary.CustomerService;
import org.redress.identity.domain.TokenScope;
import org.redress.web.rest.Answers;
import org.redress.web.rest.NeedsScope;
import org.redress.web.rest.Once;
import org.redress.web.rest.Tagged;

/** Who the customers are, for other systems. Source. */
@Path("/v1/customers/{customer}")
@RequestScoped
@NeedsScope(TokenScope.CUSTOMERS_READ)
@Tag(
        name = "Customers",
        description = "Read with the scope CUSTOMERS_READ; corrected, and confirmed once read back to them, with"
                + " CUSTOMERS_WRITE.")
@APIResponse(responseCode = "404", description = "There is no such customer.")
public class CustomersResource {
    @Inject
    CustomerQueries queries;

    @Inject
    CustomerService service;

    @Inject
    Once once;

    @Context
    Request request;

    /** All that is kept of her. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a customer", description = "With If-None-Match, 304 while nothing has changed.")
    @APIResponseSchema(KnownCustomer.class)
    public Response get(@PathParam("customer") long customerId) {
        return Tagged.answer(KnownCustomer.of(queries.file(customerId)), request);
    }

    /** What she says is right. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.CUSTOMERS_WRITE)
    @Operation(
            summary = "Correct a customer",
            description = "What is absent stays; an empty text is forgotten. What is changed of how she is reached is"
                    + " unconfirmed until it is read back to her.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "CustomerCorrection")))
    @APIResponse(responseCode = "204", description = "It is corrected.")
    @APIResponse(
            responseCode = "409",
            description = "She was changed after the version given, or an entry is malformed.")
    @APIResponse(responseCode = "422", description = "An entry does not fit; the problem says which.")
    public Response correct(@PathParam("customer") long customerId, CustomerCorrection correction) {
        return once.change(() -> {
            service.edit(correction.command(queries.file(customerId)));
            return Answers.done();
        });
    }

    /** It was read back to her. */
    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @NeedsScope(TokenScope.CUSTOMERS_WRITE)
    @Operation(summary = "Confirm a customer", description = "How she is reached was read back to her, and is right.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ReadBack")))
    @APIResponse(responseCode = "204", description = "It is confirmed.")
    @APIResponse(responseCode = "409", description = "She was changed after the version given.")
    public Response confirm(@PathParam("customer") long customerId, ReadBack readBack) {
        return once.change(() -> {
            service.confirm(customerId, readBack.version());
            return Answers.done();
        });
    }
}
