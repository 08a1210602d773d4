package org.redress.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.identity.domain.TokenScope;
import org.redress.intake.boundary.ImportQueries;
import org.redress.intake.boundary.ImportReception;
import org.redress.intake.boundary.ImportRunner;
import org.redress.intake.boundary.ImportService;
import org.redress.shared.Retrying;
import org.redress.web.rest.NeedsScope;

/** Files of complaints from other systems, through the same doors as the page. A client sees what it sent itself. */
@Path("/v1/imports")
@RequestScoped
@NeedsScope(TokenScope.IMPORTS)
@Tag(name = "Imports", description = "Files of complaints: sent, checked by a dry run, registered row by row.")
@APIResponse(responseCode = "403", description = "The token lacks the scope IMPORTS.")
public class ImportsResource {
    @Inject
    ImportReception reception;

    @Inject
    ImportService service;

    @Inject
    ImportQueries queries;

    @Inject
    ImportRunner runner;

    @Inject
    ImportReport report;

    @Inject
    Retrying retrying;

    @Context
    UriInfo address;

    /** Takes a file and starts its dry run, or the import itself. */
    @POST
    @Consumes(ImportReport.TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send a file",
            description = "Keeps the file and reads it in the background; follow the address in Location. Each row"
                    + " becomes a case once, however often it is sent.")
    @RequestBody(
            required = true,
            description = "The file, with a heading.",
            content =
                    @Content(
                            mediaType = ImportReport.TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImportStatus.class, responseCode = "202")
    @APIResponse(responseCode = "400", description = "dryRun is neither true nor false.")
    @APIResponse(responseCode = "413", description = "The file is too large; nothing of it is kept.")
    @APIResponse(responseCode = "415", description = "What was sent is not text/csv.")
    @APIResponse(responseCode = "422", description = "There is no such layout, or the file is empty.")
    public Response send(
            @Parameter(description = "The layout of the file, like cfpb.") @QueryParam("layout") @DefaultValue("")
                    String layout,
            @Parameter(description = "What people will know the file by.")
                    @QueryParam("name")
                    @DefaultValue("import.csv")
                    String name,
            @Parameter(
                            description =
                                    "true reads the file and says what would happen; false registers the rows, too.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                    @QueryParam("dryRun")
                    @DefaultValue("true")
                    String dryRun,
            InputStream file) {
        boolean real = isReal(dryRun);
        long job = reception.receive(layout, name, file);
        if (real) {
            retrying.run(() -> service.beginAtOnce(job));
            runner.importLater(job);
        } else {
            retrying.run(() -> service.beginCheck(job));
            runner.checkLater(job);
        }
        return underWay(job);
    }

    /** How far an import is. */
    @GET
    @Path("/{jobId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "See how far an import is")
    @APIResponseSchema(ImportStatus.class)
    @APIResponse(responseCode = "404", description = "There is no such import, or another client sent it.")
    public ImportStatus progress(@PathParam("jobId") long jobId) {
        return ImportStatus.of(queries.byId(jobId));
    }

    /** Registers what the dry run accepted. */
    @POST
    @Path("/{jobId}/start")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register the rows that the dry run accepted")
    @APIResponseSchema(value = ImportStatus.class, responseCode = "202")
    @APIResponse(responseCode = "404", description = "There is no such import, or another client sent it.")
    @APIResponse(responseCode = "409", description = "The dry run is not through, or the import is running.")
    public Response start(@PathParam("jobId") long jobId) {
        retrying.run(() -> service.beginImport(jobId));
        runner.importLater(jobId);
        return underWay(jobId);
    }

    /** What became of each row. */
    @GET
    @Path("/{jobId}/report")
    @Produces(ImportReport.TYPE)
    @Operation(summary = "Read what became of each row")
    @APIResponse(
            responseCode = "200",
            description = "line, key, result, reason, column and case of each row; after a dry run of those that would"
                    + " not be registered.",
            content = @Content(mediaType = ImportReport.TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "There is no such import, or another client sent it.")
    public Response report(@PathParam("jobId") long jobId) {
        return report.of(jobId);
    }

    private Response underWay(long jobId) {
        URI location = address.getBaseUriBuilder()
                .path(ImportsResource.class)
                .path(String.valueOf(jobId))
                .build();
        return Response.accepted(ImportStatus.of(queries.byId(jobId)))
                .location(location)
                .build();
    }

    /** Word for word: a slip of the pen registers nothing. */
    private static boolean isReal(String dryRun) {
        return switch (dryRun) {
            case "true" -> false;
            case "false" -> true;
            default -> throw new BadRequestException();
        };
    }
}
