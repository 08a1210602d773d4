package org.redress.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;

/** The part of the programming interface that is for other systems. */
final class VersionOne {
    private static final String ROOT = "v1";

    private VersionOne() {}

    /** Whether the request goes there, by the same path the resources are found by. */
    static boolean holds(ContainerRequestContext request) {
        return holds(request.getUriInfo());
    }

    static boolean holds(UriInfo address) {
        return address.getPathSegments().stream()
                .map(segment -> segment.getPath())
                .filter(segment -> !segment.isEmpty())
                .findFirst()
                .filter(ROOT::equals)
                .isPresent();
    }
}
