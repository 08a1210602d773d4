package org.redress.complaint.domain;

import java.util.List;
import java.util.Optional;

/** Finds complaints among those the acting party may see. */
public interface ComplaintSearch {
    /** The first ones behind a position, the latest received first. */
    List<Complaint> rows(ComplaintFilter filter, Optional<ComplaintPosition> behind, int atMost);
}
