package org.redress.web.studio;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A process or a table as a file to take along. */
final class ModelFile {
    private ModelFile() {}

    /** Under its own name, without its folder. */
    static Response attached(String name, String xml) {
        String file = name.substring(name.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9.]", "");
        return Response.ok(xml.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
