package org.redress.solution.boundary;

import java.time.Instant;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.Remediation;

/** A solution that stands ready, as people see it. */
public record AlternativeView(long alternativeId, Remediation remediation, long preparedBy, Instant preparedAt) {
    static AlternativeView of(Alternative alternative) {
        return new AlternativeView(
                alternative.id(), alternative.remediation(), alternative.preparedBy(), alternative.preparedAt());
    }
}
