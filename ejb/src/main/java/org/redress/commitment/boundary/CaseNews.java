package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.commitment.domain.CommitmentRepository;
import org.redress.commitment.domain.NewsInterval;
import org.redress.commitment.domain.UsualNews;

/** How often the customer of a case hears how it stands: as she last agreed, until then as is usual. Source: R-088. */
@ApplicationScoped
class CaseNews {
    @Inject
    CommitmentRepository commitments;

    @Inject
    UsualNews usual;

    NewsInterval of(long caseId) {
        return commitments.ofCase(caseId).stream()
                .flatMap(commitment -> commitment.news().stream())
                .reduce((earlier, later) -> later)
                .orElseGet(usual::interval);
    }
}
