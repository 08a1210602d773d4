package org.redress.search.boundary;

import java.util.Optional;
import org.redress.complaint.boundary.ComplaintSummary;

/**
 * How a customer stands whose case has ended, for somebody who calls her. Source: R-101.
 *
 * @param phone as she gave it; empty where she gave none
 * @param openCase the latest open case of hers that the acting person may see
 */
public record SinceTheEnd(String phone, Optional<ComplaintSummary> openCase) {
    @Override
    public String toString() {
        return "SinceTheEnd";
    }
}
