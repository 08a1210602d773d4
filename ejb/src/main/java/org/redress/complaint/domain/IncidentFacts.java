package org.redress.complaint.domain;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the customer need not be asked again: which thing it is about and when it happened. Source: R-026.
 *
 * @param product what was bought or used
 * @param happenedOn the day it happened, in the customer's zone
 */
public record IncidentFacts(
        @Size(max = 200) String product,
        @Size(max = 100) String serialNumber,
        @Size(max = 100) String invoice,
        Optional<LocalDate> happenedOn) {
    public IncidentFacts {
        product = product.strip();
        serialNumber = serialNumber.strip();
        invoice = invoice.strip();
    }

    public static IncidentFacts none() {
        return new IncidentFacts("", "", "", Optional.empty());
    }
}
