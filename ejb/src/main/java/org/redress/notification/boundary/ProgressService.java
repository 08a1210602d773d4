package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.PROCESS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.domain.WorkingHours;

/** News for a customer before she has to ask for them. */
@Stateless
public class ProgressService {
    @Inject
    ProgressNews news;

    @Inject
    CommitmentQueries commitments;

    @Inject
    WorkingHours hours;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /**
     * Tells the customer how her case stands, unless she has heard from us within the interval agreed with her; the letter
     * follows from the event. Source: R-088.
     */
    @Allows(PROCESS)
    public void tell(long caseId) {
        Instant now = clock.instant();
        Instant due = hours.plusDays(news.lastHeard(caseId), commitments.newsEveryDays(caseId));
        if (!due.isAfter(now)) {
            history.record(CaseEvent.of(caseId, CaseEventKind.CUSTOMER_UPDATED, now));
        }
    }
}
