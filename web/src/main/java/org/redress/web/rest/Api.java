package org.redress.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The root of the programming interface: {@code v1} for other systems, {@code pages} for our own pages. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Redress",
                        version = "1",
                        description =
                                "Complaints for other systems. Each failure is a problem as RFC 9457 has it, with a"
                                        + " code and a sentence that says what to do next."))
@SecurityScheme(
        securitySchemeName = Api.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token an administrator has issued, with the scope of the resource.")
public class Api extends Application {
    /** How resources name the bearer token in their description. */
    public static final String TOKEN = "token";
}
