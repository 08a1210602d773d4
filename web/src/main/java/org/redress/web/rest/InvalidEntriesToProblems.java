package org.redress.web.rest;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a door's validation refuses is a problem like any other; without this the server answers in its own form. */
@Provider
public class InvalidEntriesToProblems implements ExceptionMapper<ValidationException> {
    @Inject
    FailuresToProblems problems;

    @Override
    public Response toResponse(ValidationException invalid) {
        return problems.toResponse(invalid);
    }
}
