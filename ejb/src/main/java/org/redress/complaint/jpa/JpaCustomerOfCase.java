package org.redress.complaint.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.draft.boundary.CustomerOfCase;

/** Whose case it is, as the case says it. */
@ApplicationScoped
class JpaCustomerOfCase implements CustomerOfCase {
    @Inject
    ComplaintRepository complaints;

    @Override
    public Optional<Long> of(long caseId) {
        return complaints.byId(caseId).map(Complaint::customerId);
    }
}
