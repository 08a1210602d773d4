package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.redress.complaint.boundary.AttachmentFile;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.CaseDiagramQueries;

/** What the pages of a case load besides themselves: models of diagrams, and files. For signed-in people only. */
@Path("/pages")
@RequestScoped
public class CasePagesResource {
    private static final String MAY_DO_NOTHING = "default-src 'none'; sandbox";

    /** What shows pages in a browser is an object of its own there, which a sandbox would refuse; it runs nothing of ours. */
    private static final String SHOWS_PAGES = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

    static final int TEXT_SHOWN_BYTES = 100_000;

    @Inject
    CaseDiagramQueries diagrams;

    @Inject
    AttachmentService attachments;

    /** The model of one diagram of a case, as BPMN 2.0 XML. */
    @GET
    @Path("/cases/{caseId}/diagrams/{process}")
    @Produces(MediaType.APPLICATION_XML)
    public String diagram(@PathParam("caseId") long caseId, @PathParam("process") String process) {
        return diagrams.model(caseId, process);
    }

    /** A file of a case, always to be saved and never shown by the browser as a page of ours. */
    @GET
    @Path("/attachments/{attachmentId}")
    public Response attachment(@PathParam("attachmentId") long attachmentId) {
        AttachmentFile file = attachments.read(attachmentId);
        return Response.ok(file.content(), file.view().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, named("attachment", file))
                .build();
    }

    /** A picture of a case, to be looked at; it may do nothing, and load nothing. */
    @GET
    @Path("/attachments/{attachmentId}/picture")
    public Response picture(@PathParam("attachmentId") long attachmentId) {
        AttachmentFile file = attachments.read(attachmentId);
        return file.view().isPicture()
                ? shown(Response.ok(file.content(), file.view().mediaType()), named("inline", file), MAY_DO_NOTHING)
                : Response.status(Response.Status.NOT_FOUND).build();
    }

    /** A document of a case with pages, to be read in a tab of its own as the browser shows such documents. */
    @GET
    @Path("/attachments/{attachmentId}/pages")
    public Response pages(@PathParam("attachmentId") long attachmentId) {
        AttachmentFile file = attachments.read(attachmentId);
        return file.view().isPaged()
                ? shown(Response.ok(file.content(), file.view().mediaType()), named("inline", file), SHOWS_PAGES)
                : Response.status(Response.Status.NOT_FOUND).build();
    }

    /** The beginning of a text of a case, to be read as it is. */
    @GET
    @Path("/attachments/{attachmentId}/text")
    public Response text(@PathParam("attachmentId") long attachmentId) {
        AttachmentFile file = attachments.read(attachmentId);
        return file.view().isText()
                ? shown(
                        Response.ok(beginning(file.content()), "text/plain; charset=UTF-8"),
                        named("inline", file),
                        MAY_DO_NOTHING)
                : Response.status(Response.Status.NOT_FOUND).build();
    }

    /** No character is cut in two. */
    private static byte[] beginning(byte[] content) {
        int end = Math.min(content.length, TEXT_SHOWN_BYTES);
        while (end < content.length && (content[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(content, end);
    }

    /** A picture made small. */
    @GET
    @Path("/attachments/{attachmentId}/thumbnail")
    public Response thumbnail(@PathParam("attachmentId") long attachmentId) {
        return attachments
                .thumbnail(attachmentId)
                .map(small -> shown(Response.ok(small, "image/png"), "inline", MAY_DO_NOTHING))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private static String named(String disposition, AttachmentFile file) {
        String name = URLEncoder.encode(file.view().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return disposition + "; filename*=UTF-8''" + name;
    }

    private static Response shown(Response.ResponseBuilder content, String disposition, String policy) {
        return content.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", policy)
                .build();
    }
}
