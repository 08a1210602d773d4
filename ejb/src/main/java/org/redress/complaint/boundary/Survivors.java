package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintRepository;

/** Where merged cases go on. It says no more than which case that is. Not a door: whoever asks looks whether it may be seen. */
@ApplicationScoped
public class Survivors {
    @Inject
    ComplaintRepository complaints;

    /** The case in which that one goes on, however often it was merged; itself as long as it was not. */
    public long of(long caseId) {
        return complaints
                .byId(caseId)
                .flatMap(Complaint::mergedInto)
                .map(this::of)
                .orElse(caseId);
    }
}
