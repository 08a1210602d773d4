package org.redress.web.shell;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.stream.Collectors;
import org.redress.shared.BusinessException;

/** A door's command was not valid. Names the entries and never repeats what was typed. */
class InvalidEntries extends BusinessException {
    private static final long serialVersionUID = 1L;

    InvalidEntries(ConstraintViolationException invalid) {
        super("RDR-WEB-400", entries(invalid));
    }

    private static String entries(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(each -> lastName(each) + " " + each.getMessage())
                .sorted()
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String lastName(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
