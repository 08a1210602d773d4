package org.redress.complaint.boundary;

import java.util.List;
import java.util.Optional;
import org.redress.complaint.domain.ComplaintPosition;

/**
 * One page of complaints.
 *
 * @param complaints the latest received first
 * @param next where the next page starts, when there is one
 */
public record ComplaintPage(List<ComplaintSummary> complaints, Optional<ComplaintPosition> next) {
    public ComplaintPage {
        complaints = List.copyOf(complaints);
    }
}
