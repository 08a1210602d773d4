package org.redress.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The incident facts as columns. */
@Embeddable
public class Incident {
    private String product;

    @Column(name = "serial_number")
    private String serialNumber;

    private String invoice;

    @Nullable
    @Column(name = "happened_on")
    private LocalDate happenedOn;

    protected Incident() {}

    Incident(IncidentFacts facts) {
        product = facts.product();
        serialNumber = facts.serialNumber();
        invoice = facts.invoice();
        happenedOn = facts.happenedOn().orElse(null);
    }

    IncidentFacts facts() {
        return new IncidentFacts(product, serialNumber, invoice, Optional.ofNullable(happenedOn));
    }
}
