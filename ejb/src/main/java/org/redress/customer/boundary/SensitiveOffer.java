package org.redress.customer.boundary;

import java.time.LocalDate;
import java.util.List;
import org.redress.customer.domain.SensitiveKind;

/**
 * What the acting person may open and record of a customer, whether or not there is any.
 *
 * @param kinds those this site keeps; none where she may not, or where it keeps none
 * @param latest until when it may be kept at most
 */
public record SensitiveOffer(List<SensitiveKind> kinds, LocalDate latest) {
    public SensitiveOffer {
        kinds = List.copyOf(kinds);
    }
}
