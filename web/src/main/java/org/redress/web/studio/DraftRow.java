package org.redress.web.studio;

import java.util.List;
import java.util.Optional;
import org.redress.studio.boundary.DraftSummary;
import org.redress.studio.domain.Finding;

/**
 * A draft in the list.
 *
 * @param changedBy the name of whoever changed it last
 * @param findings what is found in it, where anything may still become of it
 */
public record DraftRow(DraftSummary draft, String changedBy, Optional<List<Finding>> findings) {
    /** How many stop a release. */
    public long stopping() {
        return findings.orElse(List.of()).stream().filter(Finding::stops).count();
    }

    public long others() {
        return findings.orElse(List.of()).size() - stopping();
    }
}
