package org.redress.web.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Texts;
import org.redress.web.shell.Failure;
import org.redress.web.shell.RequestLanguage;

/**
 * Answers each failure of the programming interface as a problem; nothing ends as a page of the server. Other systems are told in
 * English, our own pages in the language they are shown in.
 */
@Provider
public class FailuresToProblems implements ExceptionMapper<Throwable> {
    @Inject
    BusinessMessages messages;

    @Inject
    RequestLanguage language;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException known) {
            return Problem.of(known.getResponse().getStatusInfo()).response();
        }
        Failure failure = Failure.of(problem).logged();
        return new Problem(
                        RefusalStatus.of(failure.code(), failure.status()),
                        failure.code(),
                        title(failure),
                        errors(failure.problem()))
                .response();
    }

    /** Which entries are wrong: those a door refuses are named as in the body, without the name of the door's parameter. */
    private static List<EntryProblem> errors(Throwable problem) {
        if (problem instanceof EntriesRefused refused) {
            return refused.problems();
        }
        return problem instanceof ConstraintViolationException invalid
                ? invalid.getConstraintViolations().stream()
                        .map(each -> new EntryProblem(field(each.getPropertyPath()), each.getMessage()))
                        .sorted(Comparator.comparing(EntryProblem::field).thenComparing(EntryProblem::message))
                        .toList()
                : List.of();
    }

    private static String field(Path path) {
        List<String> nodes = StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::toString)
                .toList();
        int own = nodes.size() > 2 ? 2 : Math.min(1, nodes.size());
        return String.join(".", nodes.subList(own, nodes.size()));
    }

    private String title(Failure failure) {
        Locale locale = VersionOne.holds(address) ? Locale.ENGLISH : language.get();
        return failure.staysOnThePage()
                ? messages.sentence(failure.refusal(), locale)
                : Texts.error("RDR-WEB-500", locale).orElseThrow();
    }
}
