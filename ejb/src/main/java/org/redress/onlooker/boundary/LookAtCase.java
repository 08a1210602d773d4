package org.redress.onlooker.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A page of the acting person shows a case.
 *
 * @param page which of her pages, by a name that the page gave itself
 * @param caseId the case
 * @param writing whether something is being written there
 */
public record LookAtCase(
        @NotNull @Pattern(regexp = "[A-Za-z0-9]{1,40}") String page, long caseId, boolean writing) {}
