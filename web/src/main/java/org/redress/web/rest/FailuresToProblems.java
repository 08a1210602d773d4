package org.redress.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Texts;
import org.redress.web.shell.Failure;

/** Answers each failure of the programming interface as a problem; nothing ends as a page of the server. */
@Provider
public class FailuresToProblems implements ExceptionMapper<Throwable> {
    @Inject
    BusinessMessages messages;

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException known) {
            return Problem.of(known.getResponse().getStatusInfo()).response();
        }
        Failure failure = Failure.of(problem).logged();
        return new Problem(RefusalStatus.of(failure.code(), failure.status()), failure.code(), title(failure))
                .response();
    }

    private String title(Failure failure) {
        return failure.staysOnThePage()
                ? messages.sentence(failure.refusal(), Locale.ENGLISH)
                : Texts.error("RDR-WEB-500", Locale.ENGLISH).orElseThrow();
    }
}
