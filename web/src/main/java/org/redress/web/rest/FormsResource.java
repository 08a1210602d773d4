package org.redress.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;

/** How each form is completed from outside. */
@Path("/v1/forms")
@RequestScoped
@NeedsScope(TokenScope.WORK)
@Tag(name = "Work list")
public class FormsResource {
    @Inject
    FormEndpoints forms;

    /** All of them. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "See how each form is completed",
            description = "For each form its outcomes, with the JSON schema of the body that completes a task.")
    @APIResponse(responseCode = "200", description = "Outcomes by the key of the form.")
    public Response all() {
        JsonObjectBuilder described = Json.createObjectBuilder();
        forms.all().stream()
                .map(FormOutcome::formKey)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(key -> described.add(key, forms.described(key)));
        return Response.ok(described.build().toString()).build();
    }
}
